// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileAddress;
import vn.motcua.signing.proof.SignedPaper;
import vn.motcua.signing.proof.SignedPapers;
import vn.motcua.signing.proof.Standings;

/** Tells whoever checks a file that the register has it as replaced or revoked. */
@Component
class PaperStandings implements Standings {
    private final IssuedPapers papers;
    private final SignedPapers proofs;

    PaperStandings(IssuedPapers papers, SignedPapers proofs) {
        this.papers = papers;
        this.proofs = proofs;
    }

    @Override
    public Optional<Ended> ended(FileAddress file) {
        FileAddress issued = proofs.find(file).map(SignedPaper::address).orElse(file);
        return papers.issuedAs(issued)
                .flatMap(paper -> Optional.ofNullable(paper.ended()).map(end -> ended(paper, end)));
    }

    private static Ended ended(IssuedPaper paper, IssuedPaper.Ended end) {
        How how = paper.state() == IssuedState.REPLACED ? How.REPLACED : How.REVOKED;
        return new Ended(how, end.at());
    }
}
