// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures whose every number opens the list behind it.
 *
 * @param caption what it is a table of
 * @param rowHead what a row stands for
 * @param groups columns under common heads, in order
 * @param rows in order
 * @param total the sum, with its own name
 */
public record FigureTable(
        String caption, String rowHead, List<Group> groups, List<Row> rows, Row total) {
    public FigureTable {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /**
     * Columns under a common head.
     *
     * @param columns their heads; as many cells of each row belong to them
     * @param summed true when the first column is the sum of the others
     */
    public record Group(String head, List<String> columns, boolean summed) {
        public Group {
            columns = List.copyOf(columns);
        }
    }

    /**
     * One row.
     *
     * @param name short, for the head of the row
     * @param fullName the whole name when {@code name} is a short form of it, else null
     * @param cells one a column
     */
    public record Row(String name, @Nullable String fullName, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One number.
     *
     * @param text formatted
     * @param href the list behind it; null for 0, which has none
     * @param tone how it is told apart from its neighbours
     */
    public record Cell(String text, @Nullable String href, Tone tone) {}

    /** How a number is told apart. */
    public enum Tone {
        PLAIN,
        /** A sum of its neighbours. */
        SUM,
        /** Late: red, and never for anything else. */
        LATE;

        /** The class in the stylesheet. */
        public String css() {
            return switch (this) {
                case PLAIN -> "";
                case SUM -> "sum";
                case LATE -> "is-late";
            };
        }
    }
}
