// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import org.springframework.stereotype.Component;
import vn.motcua.files.FileAddress;
import vn.motcua.signing.proof.PaperProofs;

/** Hands issued papers to the job that extends their signatures. */
@Component
class ArchiveProofs implements Proofs {
    private final PaperProofs proofs;

    ArchiveProofs(PaperProofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public void signed(FileAddress file) {
        proofs.signed(file);
    }
}
