// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one row and gathers everything that is wrong with them. */
final class Fields {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm")
                    .withResolverStyle(ResolverStyle.STRICT);

    private final Row row;
    private final List<Fault> faults = new ArrayList<>();

    Fields(Row row) {
        this.row = row;
        if (!row.isWhole()) {
            fault("*", "fields");
        }
    }

    /** Everything found wrong so far, in the order it was found. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * Notes a fault in a column; in a row of another width only that, as its columns are shifted.
     */
    void fault(String column, String key, Object... parts) {
        if (row.isWhole() || faults.isEmpty()) {
            faults.add(Fault.of(column, row.value(column), key, parts));
        }
    }

    /** The value of an optional field, null when it is empty. */
    @Nullable String optional(String column) {
        String value = row.value(column);
        return value.isEmpty() ? null : value;
    }

    /** The value of a field that must not be empty and not longer than {@code most} characters. */
    @Nullable String text(String column, int most) {
        @Nullable String value = optional(column);
        if (value == null) {
            fault(column, "missing");
        } else if (value.length() > most) {
            fault(column, "too-long", most);
            return null;
        } else if (value.chars().anyMatch(Character::isISOControl)) {
            fault(column, "control");
            return null;
        }
        return value;
    }

    /** A field that must be there and readable by {@code parser}; {@code key} says what it is. */
    <T> @Nullable T required(String column, Function<String, Optional<T>> parser, String key) {
        @Nullable String value = optional(column);
        if (value == null) {
            fault(column, "missing");
            return null;
        }
        return parsed(column, value, parser, key);
    }

    /** A field that is empty or readable by {@code parser}. */
    <T> @Nullable T optional(String column, Function<String, Optional<T>> parser, String key) {
        @Nullable String value = optional(column);
        return value == null ? null : parsed(column, value, parser, key);
    }

    private <T> @Nullable T parsed(
            String column, String value, Function<String, Optional<T>> parser, String key) {
        Optional<T> parsed = parser.apply(value);
        if (parsed.isEmpty()) {
            fault(column, key);
        }
        return parsed.orElse(null);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY)).filter(Fields::plausible);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, MOMENT))
                    .filter(moment -> plausible(moment.toLocalDate()));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** Years of four digits that a living dossier can bear. */
    private static boolean plausible(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 2999;
    }

    static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,15}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
