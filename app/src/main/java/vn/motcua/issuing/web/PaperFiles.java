// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileRegister;
import vn.motcua.files.FileStore;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.signing.proof.SignedPaper;
import vn.motcua.signing.proof.SignedPapers;

/** The files of papers: what was issued, and the same paper once it is proved for the archive. */
@Component
class PaperFiles {
    private final FileStore store;
    private final FileRegister register;
    private final SignedPapers proofs;

    PaperFiles(FileStore store, FileRegister register, SignedPapers proofs) {
        this.store = store;
        this.register = register;
        this.proofs = proofs;
    }

    /** The file to hand out: the one that is proved for longest. */
    Optional<byte[]> best(IssuedPaper paper) {
        FileAddress newest = paper.newest();
        FileAddress best = proofs.find(newest).map(SignedPaper::best).orElse(newest);
        return store.open(best).map(FileStore.Content::bytes);
    }

    /** False when its file was destroyed after its term. */
    boolean isKept(IssuedPaper paper) {
        return register.find(paper.newest()).isPresent();
    }

    /** True when these bytes are what the office handed out as that paper, now or before. */
    boolean isIssued(IssuedPaper paper, byte[] file) {
        FileAddress address = FileStore.address(file);
        return Stream.ofNullable(paper.sealed())
                .map(IssuedPaper.Sealed::file)
                .anyMatch(sealed -> sealed.equals(address) || isProved(sealed, address));
    }

    private boolean isProved(FileAddress sealed, FileAddress address) {
        return proofs.find(sealed)
                .flatMap(SignedPaper::extended)
                .filter(address::equals)
                .isPresent();
    }
}
