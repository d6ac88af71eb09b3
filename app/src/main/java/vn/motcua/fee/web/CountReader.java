// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.TypedMoney;
import vn.motcua.fee.till.CashCount;
import vn.motcua.web.PageContext;
import vn.motcua.web.Typed;

/**
 * Reads what was counted in a cash box: notes, or the sum alone.
 *
 * @param ctx of the page
 * @param form as sent
 * @param faults where all that is wrong is put, by field
 */
record CountReader(PageContext ctx, Map<String, String> form, Map<String, String> faults) {
    /** The field of a note. */
    static String field(int note) {
        return "note-" + note;
    }

    /** The count; empty when there are faults. */
    Optional<CashCount> count() {
        Map<Integer, Integer> notes = new LinkedHashMap<>();
        for (int note : CashCount.NOTES) {
            OptionalInt count = Numbers.count(form.getOrDefault(field(note), ""));
            if (count.isEmpty()) {
                faults.put(field(note), ctx.text("fee.fault.notes", note));
            } else if (count.getAsInt() > 0) {
                notes.put(note, count.getAsInt());
            }
        }
        Typed<Money> total = TypedMoney.read(form.getOrDefault("total", ""));
        if (total.fault() != null) {
            faults.put("total", total.fault().in(ctx.texts()));
        } else if (total.value() == null && notes.isEmpty()) {
            faults.put("total", ctx.text("fee.fault.count"));
        }
        return faults.isEmpty() ? together(notes, total.value()) : Optional.empty();
    }

    private Optional<CashCount> together(
            Map<Integer, Integer> notes, @org.jspecify.annotations.Nullable Money total) {
        if (notes.isEmpty()) {
            return Optional.ofNullable(total).map(CashCount::of);
        }
        CashCount count = CashCount.of(notes);
        if (total != null && !total.equals(count.total())) {
            faults.put("total", ctx.text("fee.fault.sum", count.total().dong()));
            return Optional.empty();
        }
        return Optional.of(count);
    }
}
