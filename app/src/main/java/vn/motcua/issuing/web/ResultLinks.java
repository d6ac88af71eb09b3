// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.ResultShelf;
import vn.motcua.identity.Staff;
import vn.motcua.issuing.Drafting;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.ResultCase;

/** Tells the page of a dossier which papers of its result there are. */
@Component
class ResultLinks implements ResultShelf {
    private final IssuedPapers papers;
    private final Drafting drafting;

    ResultLinks(IssuedPapers papers, Drafting drafting) {
        this.papers = papers;
        this.drafting = drafting;
    }

    @Override
    public List<Entry> of(DossierDetail detail, Staff staff) {
        List<Entry> entries = new ArrayList<>();
        Optional<ResultCase> open =
                drafting.find(staff, detail.code()).filter(about -> drafting.isOpen(staff, about));
        if (open.isPresent() && !drafting.templates(open.get()).isEmpty()) {
            entries.add(
                    new Entry(
                            "issuing.link.write",
                            null,
                            IssuingRoutes.DRAFT,
                            Map.of("code", detail.code().value())));
        }
        papers.of(detail.code()).forEach(paper -> entries.add(entry(paper)));
        return entries;
    }

    private static Entry entry(IssuedPaper paper) {
        return new Entry(
                "issuing.link." + paper.state().code(),
                paper.about().title(),
                IssuingRoutes.PAPER,
                Map.of("id", Long.toString(paper.id())));
    }
}
