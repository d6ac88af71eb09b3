// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.organisation.UnitLevel;

/** Reads a row of {@code procedures.csv}. */
final class ProcedureRow {
    static final List<String> COLUMNS =
            List.of(
                    "code",
                    "name",
                    "field",
                    "level",
                    "limit_value",
                    "limit_unit",
                    "fee_vnd",
                    "online_level");

    /** Imported versions are valid from this day on. */
    static final LocalDate VALID_FROM = LocalDate.of(2020, 1, 1);

    private ProcedureRow() {}

    /** The procedure version of a row, empty when {@code fields} has faults. */
    static Optional<ProcedureVersion> read(Fields fields) {
        @Nullable ProcedureCode code =
                fields.required("code", ProcedureCode::parse, "procedure-code");
        @Nullable String name = fields.text("name", 1000);
        @Nullable String field = fields.text("field", 200);
        @Nullable List<UnitLevel> levels = fields.required("level", ProcedureRow::levels, "levels");
        @Nullable ProcessingTime limit = limit(fields);
        @Nullable Long fee = fields.required("fee_vnd", Fields::number, "fee");
        @Nullable OnlineLevel online =
                fields.required("online_level", OnlineLevel::ofCode, "online-level");
        if (!fields.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ProcedureVersion(
                        Objects.requireNonNull(code),
                        Objects.requireNonNull(name),
                        Objects.requireNonNull(field),
                        Objects.requireNonNull(levels),
                        Objects.requireNonNull(limit),
                        new Money(Objects.requireNonNull(fee)),
                        Objects.requireNonNull(online),
                        VALID_FROM,
                        null));
    }

    private static Optional<List<UnitLevel>> levels(String text) {
        List<Optional<UnitLevel>> levels =
                Arrays.stream(text.split("\\|", -1)).map(UnitLevel::ofCode).toList();
        boolean known = levels.stream().allMatch(Optional::isPresent);
        boolean once = levels.stream().distinct().count() == levels.size();
        return known && once
                ? Optional.of(levels.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static @Nullable ProcessingTime limit(Fields fields) {
        @Nullable Long value = fields.required("limit_value", Fields::number, "limit-value");
        @Nullable LimitUnit unit = fields.required("limit_unit", LimitUnit::ofCode, "limit-unit");
        if (value == null || unit == null) {
            return null;
        }
        if (value < 1 || value > ProcessingTime.MOST) {
            fields.fault("limit_value", "limit-value");
            return null;
        }
        if (unit == LimitUnit.SAME_DAY && value != 1) {
            fields.fault("limit_value", "limit-same-day");
            return null;
        }
        return new ProcessingTime(value.intValue(), unit);
    }
}
