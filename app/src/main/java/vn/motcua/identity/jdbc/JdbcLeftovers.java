// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.jdbc;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.account.Leftovers;

@Repository
class JdbcLeftovers implements Leftovers {
    /** Tries are forgotten after a day without one. */
    private static final Duration TRIES = Duration.ofDays(1);

    /** Links and tokens that are over are kept a while, to be asked about. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient sql;

    JdbcLeftovers(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String TRIES_BEFORE =
            """
            delete from sign_in_try
            where last_at is null or last_at < :before
            """;

    private static final String LINKS_BEFORE =
            """
            delete from one_time_link
            where good_until < :before
            """;

    private static final String TOKENS_BEFORE =
            """
            delete from api_token
            where good_until < :before
            """;

    @Override
    public void sweep(Instant now) {
        sql.sql(TRIES_BEFORE).param("before", Timestamp.from(now.minus(TRIES))).update();
        sql.sql(LINKS_BEFORE).param("before", Timestamp.from(now.minus(KEPT))).update();
        sql.sql(TOKENS_BEFORE).param("before", Timestamp.from(now.minus(KEPT))).update();
    }
}
