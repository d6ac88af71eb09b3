// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.jdbc;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.account.AccountEvent;
import vn.motcua.identity.account.AccountLog;

@Repository
class JdbcAccountLog implements AccountLog {
    private static final int PAGE = 50;

    private final JdbcClient sql;

    JdbcAccountLog(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String WRITE =
            """
            insert into account_event (happened_at, type, actor_id, account_id, detail)
            values (:now, :type, :actor, :about, :detail)
            """;

    @Override
    public void write(AccountEvent event, Instant now) {
        sql.sql(WRITE)
                .param("now", Timestamp.from(now))
                .param("type", event.type().code())
                .param("actor", value(event.actor()))
                .param("about", value(event.about()))
                .param("detail", event.detail())
                .update();
    }

    private static @Nullable Long value(@Nullable AccountId id) {
        return id == null ? null : id.value();
    }

    private static final String COUNT =
            """
            select count(*)
            from account_event
            """;

    private static final String READ =
            """
            select e.happened_at, e.type, e.detail,
                coalesce(actor.name, '') as actor, coalesce(about.name, '') as about
            from account_event e
            left join account actor on actor.id = e.actor_id
            left join account about on about.id = e.account_id
            order by e.id desc
            limit :limit offset :offset
            """;

    @Override
    public Page page(int page) {
        int total = sql.sql(COUNT).query(Integer.class).single();
        List<Line> lines =
                sql.sql(READ)
                        .param("limit", PAGE)
                        .param("offset", (long) (page - 1) * PAGE)
                        .query((row, number) ->
                                new Line(
                                        row.getTimestamp("happened_at").toInstant(),
                                        AccountEvent.Type.ofCode(row.getString("type")),
                                        row.getString("actor"),
                                        row.getString("about"),
                                        row.getString("detail")))
                        .list();
        return new Page(lines, Math.max(1, (total + PAGE - 1) / PAGE));
    }

    private static final String COUNT_OF_TYPE =
            """
            select count(*)
            from account_event
            where type = :type
                and happened_at >= :since
            """;

    @Override
    public int count(AccountEvent.Type type, Instant since) {
        return sql.sql(COUNT_OF_TYPE)
                .param("type", type.code())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }
}
