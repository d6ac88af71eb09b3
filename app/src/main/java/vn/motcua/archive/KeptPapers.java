// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.intake.OwnPapers;

/** Offers at the counter what the store has of somebody. */
@Component
class KeptPapers implements OwnPapers {
    private final Holdings holdings;

    KeptPapers(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    public List<Offer> of(String ownerId, LocalDate day) {
        return holdings.ofOwner(ownerId, day).stream().map(KeptPapers::offer).toList();
    }

    private static Offer offer(Holding holding) {
        PaperFacts facts = holding.facts();
        return new Offer(
                holding.code().text(),
                facts.title(),
                facts.number(),
                facts.dated(),
                facts.issuer(),
                new PaperFile(holding.newest().hex(), holding.code().text() + ".pdf"));
    }
}
