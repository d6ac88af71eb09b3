// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.SupplementMode;
import vn.motcua.dossier.ChosenLimit;
import vn.motcua.dossier.ClockTerms;

/** The columns of a case that keep a limit chosen at reception. */
final class LimitColumns {
    private LimitColumns() {}

    /** What is written; all null for the usual limit. */
    static Map<String, Object> of(@Nullable ChosenLimit chosen) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("limitCase", value(Types.SMALLINT, chosen == null ? null : chosen.position()));
        columns.put(
                "limitValue", value(Types.INTEGER, chosen == null ? null : chosen.time().value()));
        columns.put(
                "limitUnit",
                value(Types.VARCHAR, chosen == null ? null : chosen.time().unit().code()));
        columns.put("limitReason", value(Types.VARCHAR, chosen == null ? null : chosen.reason()));
        return columns;
    }

    private static SqlParameterValue value(int type, @Nullable Object value) {
        return new SqlParameterValue(type, value);
    }

    /** What the clock of a row runs by, without the limits to choose from. */
    static ClockTerms terms(ResultSet row) throws SQLException {
        return new ClockTerms(
                limit(row), SupplementMode.ofCode(row.getString("supplement_mode")), List.of());
    }

    /** The limit of a row that tells the one of its case, else the usual one. */
    static ProcessingTime limit(ResultSet row) throws SQLException {
        return new ProcessingTime(
                row.getInt("limit_value"),
                LimitUnit.ofCode(row.getString("limit_unit")).orElseThrow());
    }
}
