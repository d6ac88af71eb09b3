// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.fee.till.MoneyFigures;

/** The figures of money from PostgreSQL. */
@Repository
class JdbcMoneyFigures implements MoneyFigures {
    private final JdbcClient sql;

    JdbcMoneyFigures(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String OF =
            """
            select m.day, m.procedure_code, m.kind,
                   coalesce((select v.name
                             from procedure_version v
                             where v.code = m.procedure_code
                             order by v.valid_from desc
                             limit 1), '') as name,
                   count(*) filter (where m.what = 'taken') as lines,
                   coalesce(sum(m.amount_vnd) filter (where m.what = 'taken'), 0) as taken,
                   coalesce(sum(m.relief_vnd) filter (where m.what = 'taken'), 0)
                       - coalesce(sum(m.relief_vnd) filter (where m.what = 'voided'), 0)
                       as relieved,
                   coalesce(sum(m.amount_vnd) filter (where m.what = 'voided'), 0) as voided,
                   coalesce(sum(m.amount_vnd) filter (where m.what = 'refunded'), 0) as back
            from fee_line_movement m
            where m.unit_id = any (:units::bigint[])
              and m.day between :from and :to
            group by m.day, m.procedure_code, m.kind
            order by m.day, m.procedure_code, m.kind
            """;

    @Override
    public List<Line> of(Set<Long> units, LocalDate from, LocalDate to) {
        return sql.sql(OF)
                .param("units", units.toArray(Long[]::new))
                .param("from", from)
                .param("to", to)
                .query((row, number) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("day", LocalDate.class),
                row.getString("procedure_code"),
                row.getString("name"),
                kind(row.getString("kind")),
                new Sum(
                        row.getInt("lines"),
                        row.getLong("taken"),
                        row.getLong("relieved"),
                        row.getLong("voided"),
                        row.getLong("back")));
    }

    private static FeeKind kind(String code) {
        return Arrays.stream(FeeKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
