// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A line of {@code dossiers.csv}, valid until a test changes it. */
final class DossierLine {
    static final String HEADER = String.join(",", DossierRow.COLUMNS);

    private final Map<String, String> values = new LinkedHashMap<>();

    private DossierLine(String code) {
        DossierRow.COLUMNS.forEach(column -> values.put(column, ""));
        values.put("dossier_code", code);
        values.put("unit_code", SampleFolder.COMMUNE);
        values.put("procedure_code", SampleFolder.TEN_DAYS);
        values.put("channel", "counter");
        values.put("applicant_name", "Nguyễn Thị Ánh");
        values.put("personal_id", "066099123456");
        values.put("phone", "0905123456");
        values.put("submitted_at", "2026-03-02T08:10");
        values.put("received_at", "2026-03-02T08:15");
    }

    /** Received on Monday 02/03/2026 and still open. */
    static DossierLine open(int number) {
        return new DossierLine("000.01.25.H15-260302-%04d".formatted(number));
    }

    /** Granted on 10/03/2026 and handed over a day later. */
    static DossierLine granted(int number) {
        return open(number)
                .with("finished_at", "2026-03-10T15:00")
                .with("returned_at", "2026-03-11T09:00")
                .with("outcome", "granted");
    }

    DossierLine with(String column, String value) {
        values.replace(column, value);
        return this;
    }

    /** Changes written as {@code column=value} and joined by {@code &}. */
    DossierLine with(String changes) {
        for (String change : changes.split("&", -1)) {
            String[] parts = change.strip().split("=", 2);
            if (values.replace(parts[0].strip(), parts[1].strip()) == null) {
                throw new IllegalArgumentException("no column " + parts[0]);
            }
        }
        return this;
    }

    String value(String column) {
        return values.getOrDefault(column, "");
    }

    @Override
    public String toString() {
        return values.values().stream()
                .map(value -> value.contains(",") || value.contains("\n") ? quoted(value) : value)
                .collect(Collectors.joining(","));
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
