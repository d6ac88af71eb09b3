// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitLevel;

/** Reads a row of {@code units.csv}. */
final class UnitRow {
    static final List<String> COLUMNS =
            List.of("code", "name", "level", "parent_code", "gso_code", "valid_from", "valid_to");

    private UnitRow() {}

    /** The unit of a row, empty when {@code fields} has faults. */
    static Optional<Unit> read(Fields fields) {
        @Nullable UnitCode code = fields.required("code", UnitCode::parse, "unit-code");
        @Nullable String name = fields.text("name", 300);
        @Nullable UnitLevel level = fields.required("level", UnitLevel::ofCode, "level");
        @Nullable UnitCode parent = fields.optional("parent_code", UnitCode::parse, "unit-code");
        @Nullable String gsoCode = gsoCode(fields, level);
        @Nullable LocalDate from = fields.required("valid_from", Fields::day, "day");
        @Nullable LocalDate to = fields.optional("valid_to", Fields::day, "day");
        check(from, to, fields);
        if (code != null && code.equals(parent)) {
            fields.fault("parent_code", "own-parent");
        }
        if (!fields.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Unit(
                        Objects.requireNonNull(code),
                        Objects.requireNonNull(name),
                        Objects.requireNonNull(level),
                        parent,
                        gsoCode,
                        Objects.requireNonNull(from),
                        to));
    }

    private static void check(@Nullable LocalDate from, @Nullable LocalDate to, Fields fields) {
        if (from != null && to != null && to.isBefore(from)) {
            fields.fault("valid_to", "ends-before");
        }
    }

    /** Digits by level, with leading zeros: 2 for a province, 3 for a district, 5 for a commune. */
    private static @Nullable String gsoCode(Fields fields, @Nullable UnitLevel level) {
        @Nullable String code = fields.optional("gso_code");
        if (code == null || level == null) {
            return code;
        }
        int digits =
                switch (level) {
                    case PROVINCE -> 2;
                    case DISTRICT -> 3;
                    case COMMUNE -> 5;
                };
        if (!code.matches("[0-9]{" + digits + "}")) {
            fields.fault("gso_code", "gso-code", digits);
        }
        return code;
    }
}
