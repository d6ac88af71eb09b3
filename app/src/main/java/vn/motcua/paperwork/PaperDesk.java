// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.printing.Occasion;
import vn.motcua.printing.PaperData;
import vn.motcua.printing.PaperTemplate;
import vn.motcua.printing.Papers;
import vn.motcua.printing.PrintResult;

/** Where the papers of a dossier are printed; nothing of it runs within a transaction. */
@Service
public class PaperDesk {
    private final FactFinder finder;
    private final Papers papers;

    PaperDesk(FactFinder finder, Papers papers) {
        this.finder = finder;
        this.papers = papers;
    }

    /**
     * The paper of a dossier by the form in force on its day.
     *
     * @param lookUp the address of the public page of look-up, for the code on the receipt
     * @return empty when the dossier owes no such paper
     */
    public Optional<PrintResult> print(DossierDetail detail, OwedPaper paper, String lookUp) {
        Optional<PaperTemplate> form = papers.template(paper.kind(), occasion(detail));
        if (form.isEmpty() || !paper.isDue(detail)) {
            return Optional.empty();
        }
        Optional<PaperData> data = new PaperFiller(finder.read(detail, lookUp)).fill(paper);
        return data.map(filled -> papers.print(form.get(), filled));
    }

    private static Occasion occasion(DossierDetail detail) {
        return new Occasion(
                OwedPaper.day(detail),
                detail.procedure().field(),
                detail.procedure().code().value());
    }
}
