// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Fills a template in with invented values, so that somebody sees how it will look. */
final class Specimen {
    private static final int ROWS = 3;

    private Specimen() {}

    /** All that the template may show; a paper that is issued keeps its boxes free. */
    static PaperData of(PaperTemplate template) {
        PaperData.Filling filling = PaperData.fill();
        List<Variable> all = template.vocabulary().all();
        boolean issued = template.head().kind().isIssued();
        all.stream()
                .filter(variable -> !variable.isColumn())
                .filter(variable -> !issued || !isStamped(variable.name()))
                .forEach(variable -> put(filling, variable.name(), variable, all));
        return filling.done();
    }

    /** What the clerk puts in last. */
    private static boolean isStamped(String name) {
        return name.equals("number") || name.equals("date");
    }

    private static void put(
            PaperData.Filling filling, String name, Variable variable, List<Variable> all) {
        String sample = variable.sample();
        switch (variable.type()) {
            case TEXT -> filling.text(name, sample.replace(" / ", "\n"));
            case NUMBER -> filling.number(name, Long.parseLong(sample));
            case MONEY -> filling.money(name, Long.parseLong(sample));
            case DATE -> filling.date(name, LocalDate.parse(sample));
            case MOMENT -> filling.moment(name, LocalDateTime.parse(sample));
            case FLAG -> filling.flag(name, true);
            case LIST -> filling.list(name, List.of(sample));
            case TABLE -> filling.table(name, rows(variable.name() + ".", all));
            case QR -> filling.qr(name, sample);
            case IMAGE -> {}
        }
    }

    private static List<PaperData> rows(String table, List<Variable> all) {
        PaperData.Filling row = PaperData.fill();
        all.stream()
                .filter(column -> column.name().startsWith(table))
                .forEach(column -> put(row, column.name().substring(table.length()), column, all));
        return new ArrayList<>(Collections.nCopies(ROWS, row.done()));
    }
}
