// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.Reach;
import vn.motcua.report.LateDossiers;

/** Counts in the index of what is open. */
@Repository
class JdbcLateDossiers implements LateDossiers {
    private final JdbcClient sql;

    JdbcLateDossiers(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String COUNT =
            """
            select count(*)
            from dossier
            where finished_at is null
              and due_at < :now
              and state not in (5, 6)
              and (:everywhere or unit_id = any(:units::bigint[]))
            """;

    @Override
    public int count(Reach reach, Instant now) {
        return sql.sql(COUNT)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("everywhere", reach.everywhere())
                .param("units", reach.unitIds().toArray(Long[]::new))
                .query(Integer.class)
                .single();
    }
}
