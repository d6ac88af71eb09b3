// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.fee.till.CashCount;
import vn.motcua.web.Fact;

/**
 * A cash box on a page.
 *
 * @param id its key; 0 when none is open yet
 * @param heading whose, which day, which shift
 * @param place name of the unit
 * @param expected what should be in it, in figures; negative sums have their sign
 * @param facts what went in and out
 * @param closing how it was counted; empty while it is open
 * @param receipts given for what went in, the latest first
 * @param closes true when the reader may close it
 * @param own true when it is the reader’s own
 */
record BoxView(
        long id,
        String heading,
        String place,
        String expected,
        List<Fact> facts,
        List<Fact> closing,
        List<Line> receipts,
        boolean closes,
        boolean own) {
    /**
     * A receipt of the list.
     *
     * @param state voided or refunded, in words; null when nothing became of it
     */
    record Line(
            String number,
            String href,
            String time,
            String payer,
            String method,
            String total,
            @Nullable String state) {}

    /** True while it is open. */
    boolean open() {
        return id > 0 && closing.isEmpty();
    }

    /** One field of the count: a note and how many of it were typed. */
    record Note(String field, String label, String value) {
        static List<Note> of(vn.motcua.web.PageContext ctx, Map<String, String> form) {
            return CashCount.NOTES.stream()
                    .map(note ->
                            new Note(
                                    CountReader.field(note),
                                    ctx.formats().number(note),
                                    form.getOrDefault(CountReader.field(note), "")))
                    .toList();
        }
    }
}
