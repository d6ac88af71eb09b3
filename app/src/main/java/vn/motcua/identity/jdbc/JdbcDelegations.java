// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Action;
import vn.motcua.identity.account.Delegation;
import vn.motcua.identity.account.Delegations;

@Repository
class JdbcDelegations implements Delegations {
    private final JdbcClient sql;

    JdbcDelegations(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String ADD =
            """
            insert into delegation
                (post_id, account_id, valid_from, valid_to, actions, made_by, made_at)
            values (:post, :account, :from, :until, :actions, :maker, :now)
            returning id
            """;

    @Override
    public long add(Delegation delegation, AccountId maker, Instant now) {
        return sql.sql(ADD)
                .param("post", delegation.post())
                .param("account", delegation.to().value())
                .param("from", delegation.from())
                .param("until", delegation.until())
                .param(
                        "actions",
                        delegation.actions().stream()
                                .map(Action::code)
                                .sorted()
                                .toArray(String[]::new))
                .param("maker", maker.value())
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    private static final String END =
            """
            update delegation
            set ended_at = :now
            where id = :id and ended_at is null
            """;

    @Override
    public boolean end(long id, Instant now) {
        return sql.sql(END).param("id", id).param("now", Timestamp.from(now)).update() == 1;
    }

    private static final String STANDING =
            """
            select d.id, g.id as giver_id, g.name as giver, t.id as taker_id, t.name as taker,
                p.id as post_id, p.role, u.code as unit_code, u.name as unit_name,
                d.valid_from, d.valid_to, d.actions
            from delegation d
            join post p on p.id = d.post_id
            join account g on g.id = p.account_id
            join account t on t.id = d.account_id
            left join unit u on u.id = p.unit_id
            where d.ended_at is null and p.taken_at is null and d.valid_to >= :day
            order by d.valid_from, d.id
            """;

    @Override
    public List<Standing> standing(LocalDate day) {
        return sql.sql(STANDING).param("day", day).query(JdbcDelegations::row).list();
    }

    private static Standing row(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getLong("id"),
                new AccountId(row.getLong("giver_id")),
                row.getString("giver"),
                new AccountId(row.getLong("taker_id")),
                row.getString("taker"),
                Posts.read(row));
    }
}
