// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.TypedMoney;
import vn.motcua.fee.till.ReceiptFile;
import vn.motcua.fee.till.Refund;
import vn.motcua.fee.till.Refunding;
import vn.motcua.web.PageContext;
import vn.motcua.web.Typed;

/**
 * Reads what somebody wants to give back.
 *
 * @param ctx of the page
 * @param form as sent
 * @param faults where all that is wrong is put, by field
 */
record RefundReader(PageContext ctx, Map<String, String> form, Map<String, String> faults) {
    /** The field of a line. */
    static String field(int line) {
        return "back-" + line;
    }

    /** What is wanted; empty when there are faults. */
    Optional<Refunding> read(ReceiptFile file) {
        List<Refund.Part> parts = new ArrayList<>();
        int lines = file.receipt().payment().lines().size();
        for (int line = 1; line <= lines; line++) {
            Typed<Money> money = TypedMoney.read(form.getOrDefault(field(line), ""));
            if (money.fault() != null) {
                faults.put(field(line), money.fault().in(ctx.texts()));
            } else if (money.value() != null && money.value().dong() > 0) {
                parts.add(new Refund.Part(line, money.value()));
            }
        }
        Refund.Way way =
                form.getOrDefault("way", "").equals("transfer")
                        ? Refund.Way.TRANSFER
                        : Refund.Way.CASH;
        return faults.isEmpty()
                ? Optional.of(
                        new Refunding(
                                file.receipt().id(),
                                parts,
                                way,
                                form.getOrDefault("why", ""),
                                form.getOrDefault("paper", "")))
                : Optional.empty();
    }
}
