// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.act.FeeLine;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.form.Fields;

/**
 * Reads how many of what is to be paid.
 *
 * @param fields as typed
 * @param faults where all that is wrong is put
 */
record FeeReader(Fields fields, Faults faults) {
    static String count(int line) {
        return "fee-" + line + "-count";
    }

    /** What it costs, a line for each that is to be paid; a count of 0 needs a reason. */
    List<FeeLine> fees(List<vn.motcua.catalogue.FeeLine> asked) {
        List<FeeLine> fees = new ArrayList<>();
        for (int line = 1; line <= asked.size(); line++) {
            int count = fields.count(count(line));
            vn.motcua.catalogue.FeeLine fee = asked.get(line - 1);
            if (count < 0) {
                faults.add(count(line), "fee.count", fee.name().vi());
            } else if (count > 0) {
                Money total = fee.total(count, false);
                fees.add(new FeeLine(fee.name().vi(), total));
            } else if (!fields.has("relief")) {
                faults.add("relief", "fee.relief");
            }
        }
        return fees;
    }
}
