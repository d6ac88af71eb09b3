// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.fee.Quantity;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.immediate.ImmediateService.Counting;
import vn.motcua.intake.immediate.LaneVisit;
import vn.motcua.intake.immediate.Offer;

/**
 * The rows of the form, one for each thing to be done.
 *
 * @param fields as typed
 * @param offers what can be done
 */
record Rows(Fields fields, List<Offer> offers) {
    /** Product default: nobody waits for more at once. */
    static final int MOST = 20;

    private static final String ADD = "add-";
    private static final String REMOVE = "remove-";

    /**
     * One row.
     *
     * @param place from 1
     * @param offer what is to be done
     */
    record Row(int place, Offer offer) {
        String field(String what) {
            return "row-" + place + "-" + what;
        }

        Counting counting() {
            return offer.service().counting();
        }
    }

    /** The rows in their order; one whose service is no longer offered is left out. */
    List<Row> all() {
        List<Row> rows = new ArrayList<>();
        for (int place = 1; place <= MOST; place++) {
            int here = place;
            offer(fields.raw("row-" + place + "-what"))
                    .ifPresent(offer -> rows.add(new Row(here, offer)));
        }
        return rows;
    }

    private Optional<Offer> offer(String word) {
        return offers.stream().filter(one -> one.service().word().equals(word)).findFirst();
    }

    /** The form as the button that was pressed leaves it: one row more or less. */
    Rows pressed(String what) {
        if (what.startsWith(ADD)) {
            return adding(what.substring(ADD.length()));
        }
        return what.startsWith(REMOVE)
                ? new Rows(
                        fields.with("row-" + what.substring(REMOVE.length()) + "-what", ""), offers)
                : this;
    }

    private Rows adding(String word) {
        List<Row> rows = all();
        int place = rows.isEmpty() ? 1 : rows.getLast().place() + 1;
        Optional<Offer> offer = offer(word);
        if (offer.isEmpty() || place > MOST) {
            return this;
        }
        String row = "row-" + place + "-";
        return new Rows(
                fields.with(row + "what", word)
                        .with(row + "document", first(offer.get()))
                        .with(row + "pages", "1")
                        .with(row + "copies", "1"),
                offers);
    }

    /** Where only one paper is meant, it need not be typed. */
    private static String first(Offer offer) {
        return offer.service().counting() == Counting.COPIES
                        && !offer.service().documents().isEmpty()
                ? offer.service().documents().getFirst()
                : "";
    }

    /** What the row says; a count that is none counts as one, to show a price meanwhile. */
    LaneVisit.Line line(Row row) {
        int pages = row.counting() == Counting.PAGES ? sane(row.field("pages")) : 1;
        int copies = row.counting() == Counting.CASES ? 1 : sane(row.field("copies"));
        int cases = row.counting() == Counting.CASES ? sane(row.field("copies")) : 1;
        return new LaneVisit.Line(row.offer(), document(row), new Quantity(pages, copies, cases));
    }

    /** The paper of the row; a figure alone stands for one that is brought often. */
    String document(Row row) {
        return row.offer().service().document(fields.line(row.field("document")));
    }

    private int sane(String field) {
        int count = fields.count(field);
        return Quantity.isSane(count) ? count : 1;
    }
}
