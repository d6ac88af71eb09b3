// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.time.LocalDate;
import java.util.Objects;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.act.Situation;
import vn.motcua.printing.Occasion;

/**
 * A dossier whose result is drafted.
 *
 * @param detail what it is
 * @param situation where it stands
 */
public record ResultCase(DossierDetail detail, Situation situation) {
    private static final int BASE = "1.001193".length();

    /** What the choice of templates depends on. */
    Occasion occasion() {
        LocalDate day =
                VietnamTime.day(
                        Objects.requireNonNullElse(
                                detail.times().received(), detail.times().submitted()));
        return new Occasion(day, detail.procedure().field(), base(detail.procedure().code()));
    }

    /** The code without the part that a province adds to it. */
    private static String base(ProcedureCode code) {
        String whole = code.value();
        return whole.length() > BASE ? whole.substring(0, BASE) : whole;
    }
}
