// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.VietnamTime;

/** Figures computed by an independent program, as read from test files. */
final class Expected {
    private Expected() {}

    static JsonNode read(String resource) {
        try (InputStream file = Expected.class.getResourceAsStream("/" + resource)) {
            return new JsonMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The report of a period given as {start, end, as_of}. */
    static ReportRequest request(JsonNode period, Grouping grouping) {
        return new ReportRequest(
                ReportPeriod.of(
                        LocalDate.parse(period.get("start").asString()),
                        LocalDate.parse(period.get("end").asString()),
                        VietnamTime.instant(LocalDateTime.parse(period.get("as_of").asString())),
                        Instant.MAX),
                grouping,
                null);
    }

    /** Rows by key, those with only zeros left out. */
    static Map<String, Map<String, Long>> rows(JsonNode expected) {
        Map<String, Map<String, Long>> rows = new TreeMap<>();
        expected.properties().forEach(row -> rows.put(row.getKey(), figures(row.getValue())));
        rows.values().removeIf(row -> row.values().stream().allMatch(figure -> figure == 0));
        return rows;
    }

    static Map<String, Map<String, Long>> rows(HandlingReport report) {
        Map<String, Map<String, Long>> rows = new TreeMap<>();
        report.rows().forEach(row -> rows.put(row.key(), figures(row.figures())));
        return rows;
    }

    /** All figures by word; those the file does not name are nought. */
    static Map<String, Long> figures(JsonNode expected) {
        Map<String, Long> figures = figures(Figures.NONE);
        expected.properties().forEach(f -> figures.put(f.getKey(), f.getValue().asLong()));
        return figures;
    }

    static Map<String, Long> figures(Figures figures) {
        Map<String, Long> words = new TreeMap<>();
        for (Figure figure : Figure.values()) {
            words.put(figure.code(), figure.of(figures));
        }
        return words;
    }
}
