// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;
import vn.motcua.identity.account.Credentials;

@Repository
class JdbcCredentials implements Credentials {
    private final JdbcClient sql;

    JdbcCredentials(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String BY_LOGIN =
            """
            select a.id, a.kind, a.locked_at is not null as locked, p.hash,
                f.account_id is not null as factor
            from account a
            left join account_password p on p.account_id = a.id
            left join account_second_factor f on f.account_id = a.id
            where a.login = :login
            """;

    @Override
    public Optional<Shown> find(Login login) {
        return sql.sql(BY_LOGIN)
                .param("login", login.value())
                .query(JdbcCredentials::shown)
                .optional();
    }

    private static final String BY_ID =
            """
            select a.id, a.kind, a.locked_at is not null as locked, p.hash,
                f.account_id is not null as factor
            from account a
            left join account_password p on p.account_id = a.id
            left join account_second_factor f on f.account_id = a.id
            where a.id = :id
            """;

    @Override
    public Optional<Shown> find(AccountId id) {
        return sql.sql(BY_ID).param("id", id.value()).query(JdbcCredentials::shown).optional();
    }

    private static Shown shown(ResultSet row, int number) throws SQLException {
        return new Shown(
                new AccountId(row.getLong("id")),
                AccountKind.ofCode(row.getString("kind")),
                row.getBoolean("locked"),
                row.getString("hash"),
                row.getBoolean("factor"));
    }

    private static final String SET_PASSWORD =
            """
            insert into account_password (account_id, hash, set_at)
            values (:id, :hash, :now)
            on conflict (account_id) do update set hash = excluded.hash, set_at = excluded.set_at
            """;

    @Override
    public void setPassword(AccountId id, String hash, Instant now) {
        sql.sql(SET_PASSWORD)
                .param("id", id.value())
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static final String SECRET =
            """
            select secret
            from account_second_factor
            where account_id = :id
            """;

    @Override
    public Optional<byte[]> secret(AccountId id) {
        return sql.sql(SECRET)
                .param("id", id.value())
                .query((row, number) -> row.getBytes("secret"))
                .optional();
    }

    private static final String SET_SECRET =
            """
            insert into account_second_factor (account_id, secret)
            values (:id, :secret)
            on conflict (account_id) do update set secret = excluded.secret, last_step = 0
            """;

    private static final String FORGET_RECOVERY =
            """
            delete from account_recovery_code
            where account_id = :id
            """;

    private static final String ADD_RECOVERY =
            """
            insert into account_recovery_code (account_id, hash)
            values (:id, :hash)
            """;

    @Override
    @Transactional
    public void setSecret(AccountId id, byte[] secret, List<byte[]> recovery) {
        sql.sql(SET_SECRET).param("id", id.value()).param("secret", secret).update();
        sql.sql(FORGET_RECOVERY).param("id", id.value()).update();
        recovery.forEach(
                hash -> sql.sql(ADD_RECOVERY).param("id", id.value()).param("hash", hash).update());
    }

    private static final String REMOVE_SECRET =
            """
            delete from account_second_factor
            where account_id = :id
            """;

    @Override
    @Transactional
    public void removeSecret(AccountId id) {
        sql.sql(REMOVE_SECRET).param("id", id.value()).update();
        sql.sql(FORGET_RECOVERY).param("id", id.value()).update();
    }

    private static final String USE_STEP =
            """
            update account_second_factor
            set last_step = :step
            where account_id = :id and last_step < :step
            """;

    @Override
    public boolean useStep(AccountId id, long step) {
        return sql.sql(USE_STEP).param("id", id.value()).param("step", step).update() == 1;
    }

    private static final String USE_RECOVERY =
            """
            update account_recovery_code
            set used_at = :now
            where account_id = :id and hash = :hash and used_at is null
            """;

    @Override
    public boolean useRecovery(AccountId id, byte[] hash, Instant now) {
        return sql.sql(USE_RECOVERY)
                        .param("id", id.value())
                        .param("hash", hash)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static final String RECOVERY_LEFT =
            """
            select count(*)
            from account_recovery_code
            where account_id = :id and used_at is null
            """;

    @Override
    public int recoveryLeft(AccountId id) {
        return sql.sql(RECOVERY_LEFT).param("id", id.value()).query(Integer.class).single();
    }
}
