// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.Holding;
import vn.motcua.archive.Holdings;
import vn.motcua.files.FileAddress;
import vn.motcua.signing.proof.PaperProofs;

/** Notes signatures on digitised papers together with the job that makes them provable for ever. */
@Component
class SignedScans {
    private final Holdings holdings;
    private final PaperProofs proofs;

    SignedScans(Holdings holdings, PaperProofs proofs) {
        this.holdings = holdings;
        this.proofs = proofs;
    }

    /** Both or neither; false when somebody changed the paper meanwhile. */
    @Transactional
    public boolean note(Holding paper, FileAddress file, Holdings.By by) {
        boolean first = holdings.sign(paper, file, by);
        if (first) {
            proofs.signed(file);
        }
        return first;
    }
}
