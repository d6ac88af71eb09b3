// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;

/** Tells what cases cost, by the catalogue and the register of reliefs. */
@Component
public final class Quotes {
    private final Catalogue catalogue;
    private final Reliefs reliefs;

    Quotes(Catalogue catalogue, Reliefs reliefs) {
        this.catalogue = catalogue;
        this.reliefs = reliefs;
    }

    /** What a case of the procedure costs that is in force on the day of {@code ask}. */
    public Quoted quote(ProcedureCode code, PriceAsk ask) {
        Optional<Quoted> quoted =
                catalogue
                        .inForce(code, ask.day())
                        .map(procedure ->
                                new Pricing(reliefs.inForce(ask.day()))
                                        .price(procedure.description(), ask));
        return quoted.orElseGet(() -> new NotQuoted(NotQuoted.Reason.NO_PROCEDURE));
    }
}
