// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What variables mean at one place of a paper.
 *
 * @param data the paper's own values
 * @param rows the row that each name stands for within its repetition
 */
record Scope(PaperData data, Map<String, Row> rows) {
    Scope {
        rows = Map.copyOf(rows);
    }

    /** The value of {@code name} here, or empty when nothing is filled in. */
    Optional<PaperValue> find(String name) {
        int dot = name.indexOf('.');
        Row row = rows.get(dot < 0 ? name : name.substring(0, dot));
        if (row == null) {
            return data.find(name);
        }
        if (dot < 0) {
            return Optional.of(new PaperValue.Text(row.line()));
        }
        String column = name.substring(dot + 1);
        return switch (column) {
            case VariableRule.ORDINAL -> Optional.of(new PaperValue.Count(row.ordinal()));
            case VariableRule.LAST -> Optional.of(new PaperValue.Flag(row.last()));
            default -> row.columns().find(column);
        };
    }

    /** One scope for each row of a repetition, in order. */
    List<Scope> each(Piece.Each each) {
        List<Row> all = rows(data.find(each.table()));
        return all.stream().map(row -> with(each.row(), row)).toList();
    }

    private Scope with(String name, Row row) {
        var more = new HashMap<>(rows);
        more.put(name, row);
        return new Scope(data, more);
    }

    private static List<Row> rows(Optional<PaperValue> value) {
        return switch (value.orElse(null)) {
            case PaperValue.Rows(List<PaperData> rows) ->
                    IntStream.range(0, rows.size())
                            .mapToObj(i -> new Row(rows.get(i), "", i + 1, i + 1 == rows.size()))
                            .toList();
            case PaperValue.Lines(List<String> lines) ->
                    IntStream.range(0, lines.size())
                            .mapToObj(i ->
                                    new Row(
                                            PaperData.fill().done(),
                                            lines.get(i),
                                            i + 1,
                                            i + 1 == lines.size()))
                            .toList();
            case null, default -> List.of();
        };
    }

    /**
     * A row of a table, or a line of a list.
     *
     * @param ordinal counted from 1
     * @param last whether none comes after it
     */
    record Row(PaperData columns, String line, int ordinal, boolean last) {}
}
