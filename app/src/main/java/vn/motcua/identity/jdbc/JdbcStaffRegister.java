// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.UnitCode;

@Repository
class JdbcStaffRegister implements StaffRegister {
    private final JdbcClient sql;

    JdbcStaffRegister(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String FIND =
            """
            select a.id, a.login, a.name, a.kind, a.single_keys,
                h.post_id, h.role, u.code as unit_code, u.name as unit_name,
                h.valid_from, h.valid_to, h.giver, h.actions
            from account a
            left join held_post h
                on h.account_id = a.id
                and :day between h.valid_from and coalesce(h.valid_to, 'infinity')
            left join unit u on u.id = h.unit_id
            where a.id = :id and a.locked_at is null
            order by h.giver nulls first, h.post_id
            """;

    @Override
    public Optional<Staff> find(AccountId id, LocalDate day) {
        return people(
                        sql.sql(FIND)
                                .param("id", id.value())
                                .param("day", day)
                                .query(JdbcStaffRegister::row)
                                .list())
                .stream()
                .findFirst();
    }

    private static final String HOLDERS =
            """
            select a.id, a.login, a.name, a.kind, a.single_keys,
                h.post_id, h.role, u.code as unit_code, u.name as unit_name,
                h.valid_from, h.valid_to, h.giver, h.actions
            from held_post h
            join unit u on u.id = h.unit_id
            join account a on a.id = h.account_id
            where h.role = :role
                and u.code = :unit
                and :day between h.valid_from and coalesce(h.valid_to, 'infinity')
                and a.locked_at is null
                and a.kind <> 'service'
            order by a.name collate "vi-x-icu", a.id, h.giver nulls first
            """;

    @Override
    public List<Staff> holders(Role role, UnitCode unit, LocalDate day) {
        return people(
                sql.sql(HOLDERS)
                        .param("role", role.code())
                        .param("unit", unit.value())
                        .param("day", day)
                        .query(JdbcStaffRegister::row)
                        .list());
    }

    private static final String NAMES =
            """
            select id, name
            from account
            where id = any(:ids::bigint[])
            """;

    @Override
    public Map<AccountId, String> names(Set<AccountId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<AccountId, String> names = new LinkedHashMap<>();
        sql.sql(NAMES)
                .param("ids", ids.stream().map(AccountId::value).toArray(Long[]::new))
                .query((row, number) ->
                        names.put(new AccountId(row.getLong("id")), row.getString("name")))
                .list();
        return names;
    }

    /** A person with at most one post. */
    private static Staff row(ResultSet row, int number) throws SQLException {
        boolean without = row.getObject("post_id") == null;
        return new Staff(
                new AccountId(row.getLong("id")),
                new Login(row.getString("login")),
                row.getString("name"),
                AccountKind.ofCode(row.getString("kind")),
                row.getBoolean("single_keys"),
                without ? List.of() : List.of(Posts.read(row)));
    }

    private static List<Staff> people(List<Staff> rows) {
        Map<AccountId, Staff> people = new LinkedHashMap<>();
        rows.forEach(row -> people.merge(row.id(), row, JdbcStaffRegister::together));
        return List.copyOf(people.values());
    }

    private static Staff together(Staff one, Staff more) {
        List<Post> posts = new ArrayList<>(one.posts());
        posts.addAll(more.posts());
        return new Staff(one.id(), one.login(), one.name(), one.kind(), one.singleKeys(), posts);
    }
}
