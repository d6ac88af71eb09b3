// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.act.Apologies;
import vn.motcua.dossier.act.NewWork;
import vn.motcua.dossier.act.Situation;

/** Apologies that are still owed, in PostgreSQL. */
@Repository
class JdbcApologies implements Apologies {
    private final JdbcClient sql;

    JdbcApologies(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String OPEN =
            """
            insert into work_item (dossier_id, kind, role, unit_id, opened_at, due_at, question)
            select d.id, :kind, :role, :unit, :at, :due, :question
            from dossier d
            where d.id = :id
              and d.event_count = :version
              and not exists (
                  select
                  from work_item w
                  where w.dossier_id = d.id
                    and w.kind = :kind
                    and w.closed_at is null)
            """;

    @Override
    public boolean open(Situation situation, NewWork work, Instant at) {
        return sql.sql(OPEN)
                        .param("id", situation.id())
                        .param("version", situation.version())
                        .param("kind", work.kind().number())
                        .param("role", work.role().code())
                        .param("unit", work.unit().id())
                        .param("at", Timestamps.utc(at))
                        .param("due", Timestamps.utc(work.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("question", work.question())
                        .update()
                == 1;
    }

    private static final String OWED =
            """
            select d.id
            from dossier d
            join unit u on u.id = d.unit_id
            where d.state in (2, 4, 5, 6)
              and d.due_at <= :last
              and u.valid_to is null
              and not exists (select from dossier_second_date s where s.dossier_id = d.id)
              and not exists (
                  select
                  from work_item w
                  where w.dossier_id = d.id
                    and w.kind = 8
                    and w.closed_at is null)
            order by d.due_at
            limit 10000
            """;

    @Override
    public List<Long> owedUntil(Instant last) {
        return sql.sql(OWED)
                .param("last", Timestamps.utc(last))
                .query((row, number) -> row.getLong("id"))
                .list();
    }
}
