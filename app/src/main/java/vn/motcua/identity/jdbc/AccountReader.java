// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;
import vn.motcua.identity.Post;
import vn.motcua.identity.account.Account;
import vn.motcua.identity.account.AccountNeed;
import vn.motcua.identity.account.Accounts.AccountPage;

/** Reads accounts with all their posts, in two statements however many they are. */
@Component
class AccountReader {
    private static final int PAGE = 50;

    private final JdbcClient sql;

    AccountReader(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String BY_ID =
            """
            select a.id, a.login, a.name, a.kind, a.made_at, a.locked_at,
                p.account_id is not null as password, f.account_id is not null as factor
            from account a
            left join account_password p on p.account_id = a.id
            left join account_second_factor f on f.account_id = a.id
            where a.id = :id
            """;

    Optional<Account> find(AccountId id) {
        return one(sql.sql(BY_ID).param("id", id.value()));
    }

    private static final String BY_LOGIN =
            """
            select a.id, a.login, a.name, a.kind, a.made_at, a.locked_at,
                p.account_id is not null as password, f.account_id is not null as factor
            from account a
            left join account_password p on p.account_id = a.id
            left join account_second_factor f on f.account_id = a.id
            where a.login = :login
            """;

    Optional<Account> find(Login login) {
        return one(sql.sql(BY_LOGIN).param("login", login.value()));
    }

    private static final String BY_KIND =
            """
            select a.id, a.login, a.name, a.kind, a.made_at, a.locked_at,
                p.account_id is not null as password, f.account_id is not null as factor
            from account a
            left join account_password p on p.account_id = a.id
            left join account_second_factor f on f.account_id = a.id
            where a.kind = :kind
            order by a.id
            """;

    List<Account> ofKind(AccountKind kind) {
        return all(sql.sql(BY_KIND).param("kind", kind.code()));
    }

    private static final String COUNT =
            """
            select count(*)
            from account a
            left join account_needing n on n.account_id = a.id
            where f_unaccent(lower(a.login || ' ' || a.name)) like f_unaccent(lower(:text))
                and (cast(:need as text) is null or n.need = :need)
            """;

    private static final String SEARCH =
            """
            select a.id, a.login, a.name, a.kind, a.made_at, a.locked_at,
                p.account_id is not null as password, f.account_id is not null as factor
            from account a
            left join account_password p on p.account_id = a.id
            left join account_second_factor f on f.account_id = a.id
            left join account_needing n on n.account_id = a.id
            where f_unaccent(lower(a.login || ' ' || a.name)) like f_unaccent(lower(:text))
                and (cast(:need as text) is null or n.need = :need)
            order by a.login
            limit :limit offset :offset
            """;

    AccountPage search(String text, @Nullable AccountNeed need, int page) {
        @Nullable String code = need == null ? null : need.code();
        String pattern = "%" + text.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
        int total =
                sql.sql(COUNT)
                        .param("text", pattern)
                        .param("need", code)
                        .query(Integer.class)
                        .single();
        List<Account> accounts =
                all(
                        sql.sql(SEARCH)
                                .param("text", pattern)
                                .param("need", code)
                                .param("limit", PAGE)
                                .param("offset", (long) (page - 1) * PAGE));
        return new AccountPage(accounts, total, Math.max(1, (total + PAGE - 1) / PAGE));
    }

    private static final String NEEDING =
            """
            select need, count(*) as accounts
            from account_needing
            where need is not null
            group by need
            """;

    Map<AccountNeed, Integer> needing() {
        Map<AccountNeed, Integer> needing = new EnumMap<>(AccountNeed.class);
        for (AccountNeed need : AccountNeed.values()) {
            needing.put(need, 0);
        }
        sql.sql(NEEDING)
                .query((row, number) ->
                        needing.put(
                                AccountNeed.ofCode(row.getString("need")).orElseThrow(),
                                row.getInt("accounts")))
                .list();
        return needing;
    }

    private Optional<Account> one(JdbcClient.StatementSpec statement) {
        return all(statement).stream().findFirst();
    }

    private List<Account> all(JdbcClient.StatementSpec statement) {
        List<Account> bare = statement.query(AccountReader::row).list();
        if (bare.isEmpty()) {
            return bare;
        }
        Map<Long, List<Post>> posts = posts(bare.stream().map(one -> one.id().value()).toList());
        return bare.stream()
                .map(one -> withPosts(one, posts.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    private static Account withPosts(Account one, List<Post> posts) {
        return new Account(one.id(), one.login(), one.name(), one.kind(), one.state(), posts);
    }

    private static final String POSTS =
            """
            select h.account_id, h.post_id, h.role, u.code as unit_code, u.name as unit_name,
                h.valid_from, h.valid_to, h.giver, h.actions
            from held_post h
            left join unit u on u.id = h.unit_id
            where h.account_id in (:accounts)
            order by h.giver nulls first, h.post_id
            """;

    private Map<Long, List<Post>> posts(List<Long> accounts) {
        record Owned(long account, Post post) {}
        return sql
                .sql(POSTS)
                .param("accounts", accounts)
                .query((row, number) -> new Owned(row.getLong("account_id"), Posts.read(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Owned::account,
                                Collectors.mapping(Owned::post, Collectors.toList())));
    }

    private static Account row(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp locked = row.getTimestamp("locked_at");
        return new Account(
                new AccountId(row.getLong("id")),
                new Login(row.getString("login")),
                row.getString("name"),
                AccountKind.ofCode(row.getString("kind")),
                new Account.State(
                        row.getTimestamp("made_at").toInstant(),
                        locked == null ? null : locked.toInstant(),
                        row.getBoolean("password"),
                        row.getBoolean("factor")),
                List.of());
    }
}
