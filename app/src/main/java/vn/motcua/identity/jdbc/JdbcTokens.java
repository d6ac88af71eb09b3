// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.jdbc;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.account.SecretToken;
import vn.motcua.identity.account.Tokens;

@Repository
class JdbcTokens implements Tokens {
    private final JdbcClient sql;

    JdbcTokens(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String MAKE =
            """
            insert into api_token (account_id, token_hash, made_at, good_until)
            values (:account, :hash, :now, :until)
            """;

    @Override
    public SecretToken make(AccountId account, Instant now) {
        SecretToken token = SecretToken.next();
        sql.sql(MAKE)
                .param("account", account.value())
                .param("hash", token.hash())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(GOOD_FOR)))
                .update();
        return token;
    }

    private static final String FIND =
            """
            select account_id
            from api_token
            where token_hash = :hash and ended_at is null and good_until > :now
            """;

    @Override
    public Optional<AccountId> find(SecretToken token, Instant now) {
        return sql.sql(FIND)
                .param("hash", token.hash())
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .optional()
                .map(AccountId::new);
    }

    private static final String OF_ACCOUNT =
            """
            select id, made_at, good_until
            from api_token
            where account_id = :account and ended_at is null and good_until > :now
            order by id desc
            """;

    @Override
    public List<Good> of(AccountId account, Instant now) {
        return sql.sql(OF_ACCOUNT)
                .param("account", account.value())
                .param("now", Timestamp.from(now))
                .query((row, number) ->
                        new Good(
                                row.getLong("id"),
                                row.getTimestamp("made_at").toInstant(),
                                row.getTimestamp("good_until").toInstant()))
                .list();
    }

    private static final String END =
            """
            update api_token
            set ended_at = :now
            where id = :id and account_id = :account and ended_at is null
            """;

    @Override
    public boolean end(AccountId account, long id, Instant now) {
        return sql.sql(END)
                        .param("id", id)
                        .param("account", account.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static final String END_ALL =
            """
            update api_token
            set ended_at = :now
            where account_id = :account and ended_at is null
            """;

    @Override
    public void endAll(AccountId account, Instant now) {
        sql.sql(END_ALL)
                .param("account", account.value())
                .param("now", Timestamp.from(now))
                .update();
    }
}
