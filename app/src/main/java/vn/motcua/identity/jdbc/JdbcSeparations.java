// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.jdbc;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Separations;
import vn.motcua.organisation.UnitCode;

@Repository
class JdbcSeparations implements Separations {
    private final JdbcClient sql;

    JdbcSeparations(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String WAIVED =
            """
            select exists (
                select
                from separation_waiver
                where unit_code = :unit
                  and ended_at is null
                  and :day between valid_from and valid_to)
            """;

    @Override
    public boolean isWaived(UnitCode unit, LocalDate day) {
        return sql.sql(WAIVED)
                .param("unit", unit.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private static final String STANDING =
            """
            select id, unit_code, valid_from, valid_to, decision
            from separation_waiver
            where ended_at is null
              and valid_to >= :day
            order by unit_code, valid_from, id
            """;

    @Override
    public List<Waiver> standing(LocalDate day) {
        return sql.sql(STANDING)
                .param("day", day)
                .query((row, number) ->
                        new Waiver(
                                row.getLong("id"),
                                new UnitCode(row.getString("unit_code")),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class),
                                row.getString("decision")))
                .list();
    }

    private static final String ADD =
            """
            insert into separation_waiver
                (unit_code, valid_from, valid_to, decision, made_by, made_at)
            values (:unit, :from, :until, :decision, :maker, :now)
            """;

    @Override
    public void add(Waiver waiver, AccountId maker, Instant now) {
        sql.sql(ADD)
                .param("unit", waiver.unit().value())
                .param("from", waiver.from())
                .param("until", waiver.until())
                .param("decision", waiver.decision())
                .param("maker", maker.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static final String END =
            """
            update separation_waiver
            set ended_at = :now
            where id = :id
              and ended_at is null
            returning unit_code
            """;

    @Override
    public Optional<UnitCode> end(long id, Instant now) {
        return sql.sql(END)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new UnitCode(row.getString("unit_code")))
                .optional();
    }
}
