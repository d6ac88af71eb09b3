// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.PaperShelf;
import vn.motcua.identity.Staff;

/** Tells which papers of the process there are, and which of them bear a digital signature. */
@Component
class SlipShelf implements PaperShelf {
    private final SlipSigning signing;

    SlipShelf(SlipSigning signing) {
        this.signing = signing;
    }

    @Override
    public List<Entry> of(DossierDetail detail, Staff reader) {
        return Stream.of(OwedPaper.values())
                .filter(paper -> paper.isDue(detail))
                .map(paper -> new Entry(paper.word(), paper.title(), state(detail, paper, reader)))
                .toList();
    }

    private State state(DossierDetail detail, OwedPaper paper, Staff reader) {
        if (signing.signed(detail, paper).isPresent()) {
            return State.SIGNED;
        }
        return signing.waitsFor(reader, detail, paper) ? State.YOURS : State.UNSIGNED;
    }
}
