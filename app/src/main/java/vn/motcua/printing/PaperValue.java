// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What stands in place of a variable on one paper. */
public sealed interface PaperValue {
    /** The type of the variables that it can stand for. */
    VariableType type();

    /** Whether there is anything to print, as a condition of a template asks. */
    default boolean isThere() {
        return true;
    }

    /** Words. */
    record Text(String text) implements PaperValue {
        @Override
        public VariableType type() {
            return VariableType.TEXT;
        }

        @Override
        public boolean isThere() {
            return !text.isBlank();
        }
    }

    /** A whole number, not below zero. */
    record Count(long number) implements PaperValue {
        public Count {
            if (number < 0) {
                throw new IllegalArgumentException("below zero: " + number);
            }
        }

        @Override
        public VariableType type() {
            return VariableType.NUMBER;
        }
    }

    /** An amount in đồng, not below zero. */
    record Amount(long dong) implements PaperValue {
        public Amount {
            if (dong < 0) {
                throw new IllegalArgumentException("below zero: " + dong);
            }
        }

        @Override
        public VariableType type() {
            return VariableType.MONEY;
        }
    }

    /** A Vietnam day. */
    record Day(LocalDate day) implements PaperValue {
        @Override
        public VariableType type() {
            return VariableType.DATE;
        }
    }

    /** What a Vietnamese clock and calendar show. */
    record Moment(LocalDateTime moment) implements PaperValue {
        @Override
        public VariableType type() {
            return VariableType.MOMENT;
        }
    }

    /** Something that is so, or not. */
    record Flag(boolean so) implements PaperValue {
        @Override
        public VariableType type() {
            return VariableType.FLAG;
        }

        @Override
        public boolean isThere() {
            return so;
        }
    }

    /** Words one below the other. */
    record Lines(List<String> lines) implements PaperValue {
        public Lines {
            lines = List.copyOf(lines);
        }

        @Override
        public VariableType type() {
            return VariableType.LIST;
        }

        @Override
        public boolean isThere() {
            return !lines.isEmpty();
        }
    }

    /** Rows with their columns. */
    record Rows(List<PaperData> rows) implements PaperValue {
        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public VariableType type() {
            return VariableType.TABLE;
        }

        @Override
        public boolean isThere() {
            return !rows.isEmpty();
        }
    }

    /** Words to be drawn as a QR code. */
    record Code(String text) implements PaperValue {
        @Override
        public VariableType type() {
            return VariableType.QR;
        }
    }

    /** A picture: the bytes of a PNG file in Base64, as a checked store hands them out. */
    record Picture(String base64) implements PaperValue {
        @Override
        public VariableType type() {
            return VariableType.IMAGE;
        }
    }
}
