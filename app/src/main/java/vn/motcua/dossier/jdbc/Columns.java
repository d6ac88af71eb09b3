// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows turned into one array a column, for {@code insert … select from unnest}: one statement for a
 * whole batch. Moments and days travel as text and are cast in the statement.
 */
final class Columns {
    private final Map<String, List<@Nullable Object>> columns = new LinkedHashMap<>();

    /** Adds a value to the named column of the row being built. */
    Columns add(String column, @Nullable Object value) {
        List<@Nullable Object> values = columns.get(column);
        if (values == null) {
            values = new ArrayList<>();
            columns.put(column, values);
        }
        values.add(value);
        return this;
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** The columns by name as arrays of text, numbers, booleans or bytes. */
    Map<String, Object> arrays() {
        Map<String, Object> arrays = new LinkedHashMap<>();
        for (Map.Entry<String, List<@Nullable Object>> column : columns.entrySet()) {
            arrays.put(column.getKey(), array(column.getValue()));
        }
        return arrays;
    }

    /**
     * The named columns as arrays of text whatever stands in them, empty without rows. An array
     * whose type changed from call to call would have the server parse and plan the statement anew
     * each time.
     */
    Map<String, Object> texts(String... names) {
        Map<String, Object> arrays = new LinkedHashMap<>();
        for (String name : names) {
            arrays.put(name, texts(columns.getOrDefault(name, List.of())));
        }
        return arrays;
    }

    private static @Nullable String[] texts(List<@Nullable Object> values) {
        return values.stream()
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    private static Object array(List<@Nullable Object> values) {
        @Nullable Object sample =
                values.stream().filter(Objects::nonNull).findFirst().orElse("text");
        int size = values.size();
        return switch (sample) {
            case Long number -> values.toArray(new Long[size]);
            case Integer number -> values.toArray(new Integer[size]);
            case Boolean flag -> values.toArray(new Boolean[size]);
            case byte[] bytes -> values.toArray(new byte[size][]);
            case null, default -> texts(values);
        };
    }
}
