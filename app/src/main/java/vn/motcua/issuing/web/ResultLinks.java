// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.act.ResultShelf;
import vn.motcua.dossier.act.Situation;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.issuing.Drafting;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.IssuedState;
import vn.motcua.issuing.ResultCase;

/** Tells the page of a dossier which papers of its result there are, and whom one waits for. */
@Component
class ResultLinks implements ResultShelf {
    private final IssuedPapers papers;
    private final Drafting drafting;
    private final IssuingPlaces places;

    ResultLinks(IssuedPapers papers, Drafting drafting, IssuingPlaces places) {
        this.papers = papers;
        this.drafting = drafting;
        this.places = places;
    }

    @Override
    public Shown of(DossierDetail detail, Situation situation, Staff staff) {
        List<IssuedPaper> all =
                papers.of(situation.code()).stream()
                        .filter(paper -> places.mayRead(staff, paper))
                        .toList();
        List<Entry> entries = new ArrayList<>();
        ResultCase about = new ResultCase(detail, situation);
        if (drafting.isOpen(staff, about)) {
            entries.add(
                    new Entry(
                            "issuing.link.write",
                            null,
                            IssuingRoutes.DRAFT,
                            Map.of("code", situation.code().value())));
        }
        all.forEach(paper -> entries.add(entry(paper)));
        return new Shown(entries, next(all, situation, staff));
    }

    /** Deciding or numbering on the page of the dossier would leave the paper without signature. */
    private @Nullable Entry next(List<IssuedPaper> all, Situation situation, Staff staff) {
        boolean decided = situation.decided() != null;
        for (IssuedPaper paper : all) {
            boolean waits = paper.state().isOpen() && !decided;
            if (waits && paper.draft().signer().equals(staff.id())) {
                return new Entry("issuing.next.sign", null, IssuingRoutes.SIGNING, Map.of());
            }
            if (paper.state() == IssuedState.SIGNED
                    && decided
                    && places.may(staff, Action.NUMBER_AND_SEAL, paper)) {
                return new Entry("issuing.next.seal", null, IssuingRoutes.SEALING, Map.of());
            }
        }
        return null;
    }

    private static Entry entry(IssuedPaper paper) {
        return new Entry(
                "issuing.link." + paper.state().code(),
                paper.about().title(),
                IssuingRoutes.PAPER,
                Map.of("id", Long.toString(paper.id())));
    }
}
