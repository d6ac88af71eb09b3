// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.FeeUnit;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.catalogue.Wording;

/**
 * The procedure chosen at the counter.
 *
 * @param catalogued what it says
 * @param stored as dossiers keep it
 */
record Chosen(CataloguedProcedure catalogued, StoredProcedure stored) {
    long id() {
        return stored.id();
    }

    List<RequiredDocument> documents() {
        return catalogued.description().documents();
    }

    /** What is to be paid; a version taken over from a file has one amount without a name. */
    List<FeeLine> fees() {
        List<FeeLine> fees = new ArrayList<>(catalogued.description().fees());
        Money fee = stored.version().fee();
        if (fees.isEmpty() && !fee.equals(Money.ZERO)) {
            fees.add(FeeLine.of(FeeKind.FEE, new Wording("Lệ phí", "Fee"), FeeUnit.CASE, fee));
        }
        return fees;
    }
}
