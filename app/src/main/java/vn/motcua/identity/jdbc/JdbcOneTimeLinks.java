// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.account.OneTimeLinks;
import vn.motcua.identity.account.SecretToken;

@Repository
class JdbcOneTimeLinks implements OneTimeLinks {
    private final JdbcClient sql;

    JdbcOneTimeLinks(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String FORGET =
            """
            delete from one_time_link
            where purpose = :purpose and account_id is not distinct from cast(:account as bigint)
            """;

    private static final String MAKE =
            """
            insert into one_time_link (token_hash, purpose, account_id, good_until)
            values (:hash, :purpose, :account, :until)
            """;

    @Override
    @Transactional
    public SecretToken make(Purpose purpose, @Nullable AccountId account, Instant now) {
        SecretToken token = SecretToken.next();
        @Nullable Long id = account == null ? null : account.value();
        sql.sql(FORGET).param("purpose", code(purpose)).param("account", id).update();
        sql.sql(MAKE)
                .param("hash", token.hash())
                .param("purpose", code(purpose))
                .param("account", id)
                .param("until", Timestamp.from(now.plus(GOOD_FOR)))
                .update();
        return token;
    }

    private static final String LOOK =
            """
            select purpose, account_id
            from one_time_link
            where token_hash = :hash and used_at is null and good_until > :now
            """;

    @Override
    public Optional<Link> look(SecretToken token, Instant now) {
        return sql.sql(LOOK)
                .param("hash", token.hash())
                .param("now", Timestamp.from(now))
                .query(JdbcOneTimeLinks::link)
                .optional();
    }

    private static final String USE =
            """
            update one_time_link
            set used_at = :now
            where token_hash = :hash and used_at is null and good_until > :now
            returning purpose, account_id
            """;

    @Override
    public Optional<Link> use(SecretToken token, Instant now) {
        return sql.sql(USE)
                .param("hash", token.hash())
                .param("now", Timestamp.from(now))
                .query(JdbcOneTimeLinks::link)
                .optional();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        Purpose purpose =
                Purpose.valueOf(
                        row.getString("purpose").toUpperCase(Locale.ROOT).replace('-', '_'));
        long account = row.getLong("account_id");
        return new Link(purpose, row.wasNull() ? null : new AccountId(account));
    }

    private static String code(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
