// SPDX-License-Identifier: Apache-2.0
package vn.motcua.organisation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.Successions;
import vn.motcua.organisation.UnitCode;

@Repository
class JdbcSuccessions implements Successions {
    private final JdbcClient sql;

    JdbcSuccessions(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String ALL =
            """
            select old.code as predecessor, young.code as successor, s.valid_from
            from unit_successor s
            join unit old on old.id = s.predecessor_id
            join unit young on young.id = s.successor_id
            order by s.valid_from, old.code, young.code
            """;

    @Override
    public List<Succession> all() {
        return sql.sql(ALL).query(JdbcSuccessions::succession).list();
    }

    private static final String AFTER =
            """
            select old.code as predecessor, young.code as successor, s.valid_from
            from unit_successor s
            join unit old on old.id = s.predecessor_id
            join unit young on young.id = s.successor_id
            where old.code = :predecessor
            order by s.valid_from, young.code
            """;

    @Override
    public List<Succession> after(UnitCode predecessor) {
        return sql.sql(AFTER)
                .param("predecessor", predecessor.value())
                .query(JdbcSuccessions::succession)
                .list();
    }

    private static final String STANDING =
            """
            select id
            from unit
            where code = :code
              and valid_from <= :day
              and (valid_to is null or valid_to >= :day)
            """;

    private static final String ADD =
            """
            insert into unit_successor (predecessor_id, successor_id, valid_from)
            values (:predecessor, :successor, :validFrom)
            on conflict do nothing
            """;

    @Override
    @Transactional
    public void add(List<Succession> successions) {
        for (Succession succession : successions) {
            LocalDate day = succession.validFrom();
            sql.sql(ADD)
                    .param("predecessor", standing(succession.predecessor(), day.minusDays(1)))
                    .param("successor", standing(succession.successor(), day))
                    .param("validFrom", day)
                    .update();
        }
    }

    private long standing(UnitCode code, LocalDate day) {
        return sql.sql(STANDING)
                .param("code", code.value())
                .param("day", day)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no " + code + " on " + day));
    }

    private static Succession succession(ResultSet row, int number) throws SQLException {
        return new Succession(
                new UnitCode(row.getString("predecessor")),
                new UnitCode(row.getString("successor")),
                row.getObject("valid_from", LocalDate.class));
    }
}
