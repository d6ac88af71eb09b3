// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.util.List;
import java.util.Optional;
import vn.motcua.archive.Holding;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.act.Paper;

/**
 * A dossier whose papers are digitised.
 *
 * @param detail the dossier
 * @param papers handed in, in their order
 * @param holdings those of them that are confirmed and kept
 */
public record DigitisedDossier(DossierDetail detail, List<Paper> papers, List<Holding> holdings) {
    public DigitisedDossier {
        papers = List.copyOf(papers);
        holdings = List.copyOf(holdings);
    }

    /** The paper at this place, from 1. */
    public Optional<Paper> paper(int position) {
        return position >= 1 && position <= papers.size()
                ? Optional.of(papers.get(position - 1))
                : Optional.empty();
    }

    /** What is kept of the paper at this place. */
    public Optional<Holding> holding(int position) {
        return holdings.stream()
                .filter(holding -> holding.origin().position() == position)
                .findFirst();
    }

    /** The place of a paper. */
    public PaperPlace place(int position) {
        return new PaperPlace(detail.code(), position);
    }

    /** Confirmed papers that nobody signed yet. */
    public List<Holding> unsigned() {
        return holdings.stream().filter(holding -> holding.signed() == null).toList();
    }
}
