// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.report.LatestReception;

/** Reads the latest reception from the end of its index. */
@Repository
class JdbcLatestReception implements LatestReception {
    private final JdbcClient sql;

    JdbcLatestReception(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String LATEST =
            """
            select d.received_at
            from dossier d
            where d.received_at is not null
            order by d.received_at desc
            limit 1
            """;

    @Override
    public Optional<Instant> moment() {
        return sql.sql(LATEST)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }
}
