// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.jdbc;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;
import vn.motcua.identity.account.Account;
import vn.motcua.identity.account.AccountNeed;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.NewAccount;
import vn.motcua.identity.account.NewPost;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.Units;

@Repository
class JdbcAccounts implements Accounts {
    private final JdbcClient sql;
    private final AccountReader reader;
    private final Units units;

    JdbcAccounts(JdbcClient sql, AccountReader reader, Units units) {
        this.sql = sql;
        this.reader = reader;
        this.units = units;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return reader.find(id);
    }

    @Override
    public Optional<Account> find(Login login) {
        return reader.find(login);
    }

    @Override
    public List<Account> ofKind(AccountKind kind) {
        return reader.ofKind(kind);
    }

    @Override
    public AccountPage search(String text, @Nullable AccountNeed need, int page) {
        return reader.search(text, need, page);
    }

    @Override
    public Map<AccountNeed, Integer> needing() {
        return reader.needing();
    }

    private static final String ADD =
            """
            insert into account (login, name, kind, made_at)
            values (:login, :name, :kind, :now)
            on conflict (login) do nothing
            returning id
            """;

    @Override
    public Optional<AccountId> add(NewAccount account, Instant now) {
        return sql.sql(ADD)
                .param("login", account.login().value())
                .param("name", account.name())
                .param("kind", account.kind().code())
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .optional()
                .map(AccountId::new);
    }

    private static final String RENAME =
            """
            update account
            set name = :name
            where id = :id
            """;

    @Override
    public void rename(AccountId id, String name) {
        sql.sql(RENAME).param("id", id.value()).param("name", name).update();
    }

    private static final String USE_SINGLE_KEYS =
            """
            update account
            set single_keys = :on
            where id = :id
            """;

    @Override
    public void useSingleKeys(AccountId id, boolean on) {
        sql.sql(USE_SINGLE_KEYS).param("id", id.value()).param("on", on).update();
    }

    private static final String LOCK =
            """
            update account
            set locked_at = coalesce(locked_at, :now)
            where id = :id
            """;

    @Override
    public void lock(AccountId id, Instant now) {
        sql.sql(LOCK).param("id", id.value()).param("now", Timestamp.from(now)).update();
    }

    private static final String UNLOCK =
            """
            update account
            set locked_at = null
            where id = :id
            """;

    @Override
    public void unlock(AccountId id) {
        sql.sql(UNLOCK).param("id", id.value()).update();
    }

    private static final String GIVE =
            """
            insert into post (account_id, role, unit_id, valid_from, valid_to)
            values (:account, :role, :unit, :from, :to)
            """;

    @Override
    public void give(AccountId id, NewPost post) {
        sql.sql(GIVE)
                .param("account", id.value())
                .param("role", post.role().code())
                .param("unit", unit(post))
                .param("from", post.from())
                .param("to", post.to())
                .update();
    }

    private @Nullable Long unit(NewPost post) {
        @Nullable UnitCode code = post.unit();
        return code == null
                ? null
                : units.tree().find(code, post.from()).map(StoredUnit::id).orElseThrow();
    }

    private static final String TAKE =
            """
            update post
            set taken_at = :now
            where id = :post and account_id = :account and taken_at is null
            """;

    @Override
    public boolean take(AccountId id, long post, Instant now) {
        return sql.sql(TAKE)
                        .param("post", post)
                        .param("account", id.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static final String IS_EMPTY =
            """
            select not exists (select from account)
            """;

    @Override
    public boolean isEmpty() {
        return sql.sql(IS_EMPTY).query(Boolean.class).single();
    }

    private static final String HAS_ADMINISTRATOR =
            """
            select exists (
                select from held_post h
                join account a on a.id = h.account_id
                left join account_password p on p.account_id = a.id
                where h.role = 'administrator'
                    and (p.account_id is not null or a.kind = 'demo')
                    and a.locked_at is null
                    and :day between h.valid_from and coalesce(h.valid_to, 'infinity'))
            """;

    @Override
    public boolean hasAdministrator(Instant now) {
        return sql.sql(HAS_ADMINISTRATOR)
                .param("day", VietnamTime.day(now))
                .query(Boolean.class)
                .single();
    }
}
