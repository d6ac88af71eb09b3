// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.jdbc;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.signin.Tries;
import vn.motcua.identity.signin.TryBook;

@Repository
class JdbcTryBook implements TryBook {
    private final JdbcClient sql;

    JdbcTryBook(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String ENTER =
            """
            insert into sign_in_try (login_hash, tries)
            values (:login, 0)
            on conflict (login_hash) do nothing
            """;

    private static final String READ =
            """
            select tries, last_at
            from sign_in_try
            where login_hash = :login
            for update
            """;

    private static final String WRITE =
            """
            update sign_in_try
            set tries = :tries, last_at = :last
            where login_hash = :login
            """;

    @Override
    @Transactional
    public @Nullable Instant begin(byte[] login, Instant now) {
        sql.sql(ENTER).param("login", login).update();
        Tries tries =
                sql.sql(READ)
                        .param("login", login)
                        .query((row, number) ->
                                new Tries(
                                        row.getInt("tries"), instant(row.getTimestamp("last_at"))))
                        .single();
        if (tries.isBarred(now)) {
            return tries.barredUntil();
        }
        Tries begun = tries.begun(now);
        sql.sql(WRITE)
                .param("login", login)
                .param("tries", begun.count())
                .param("last", Timestamp.from(now))
                .update();
        return null;
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static final String FORGET =
            """
            delete from sign_in_try
            where login_hash = :login
            """;

    @Override
    public void forget(byte[] login) {
        sql.sql(FORGET).param("login", login).update();
    }
}
