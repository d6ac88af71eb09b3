// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureList;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.organisation.UnitLevel;

@Repository
class JdbcProcedures implements Procedures {
    private final JdbcClient sql;

    JdbcProcedures(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String ALL =
            """
            select id, code, name, field, array_to_string(levels, '|') as levels,
                   limit_value, limit_unit, fee_vnd, online_level, valid_from, valid_to
            from procedure_version
            where status <> 'draft'
            """;

    @Override
    public ProcedureList all() {
        return new ProcedureList(sql.sql(ALL).query(JdbcProcedures::version).list());
    }

    private static final String ADD =
            """
            insert into procedure_version
                (imported, code, name, field, levels, limit_value, limit_unit, fee_vnd,
                 online_level, valid_from, valid_to)
            values
                (true, :code, :name, :field, string_to_array(:levels, '|'), :limitValue, :limitUnit, :fee,
                 :onlineLevel, :validFrom, :validTo)
            """;

    @Override
    @Transactional
    public void add(List<ProcedureVersion> versions) {
        for (ProcedureVersion version : versions) {
            sql.sql(ADD)
                    .param("code", version.code().value())
                    .param("name", version.name())
                    .param("field", version.field())
                    .param("levels", levels(version))
                    .param("limitValue", version.limit().value())
                    .param("limitUnit", version.limit().unit().code())
                    .param("fee", version.fee().dong())
                    .param("onlineLevel", version.onlineLevel().code())
                    .param("validFrom", version.validFrom())
                    .param("validTo", version.validTo())
                    .update();
        }
    }

    private static StoredProcedure version(ResultSet row, int number) throws SQLException {
        return new StoredProcedure(
                row.getLong("id"),
                new ProcedureVersion(
                        new ProcedureCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("field"),
                        levels(row.getString("levels")),
                        new ProcessingTime(
                                row.getInt("limit_value"),
                                LimitUnit.ofCode(row.getString("limit_unit")).orElseThrow()),
                        new Money(row.getLong("fee_vnd")),
                        OnlineLevel.ofCode(row.getString("online_level")).orElseThrow(),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)));
    }

    private static String levels(ProcedureVersion version) {
        return version.levels().stream().map(UnitLevel::code).collect(Collectors.joining("|"));
    }

    private static List<UnitLevel> levels(String stored) {
        return Arrays.stream(stored.split("\\|", -1))
                .map(code -> UnitLevel.ofCode(code).orElseThrow())
                .toList();
    }
}
