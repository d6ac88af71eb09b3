// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Break;
import vn.motcua.audit.RowCheck;

/** Checks that each dossier's current row tells the dates, due date and outcome its events tell. */
@Component
class CurrentRowCheck implements RowCheck {
    private final JdbcClient sql;

    CurrentRowCheck(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String FIRST_DIFFERENT =
            """
            with told as (
                select e.dossier_id,
                       min(e.happened_at) filter (where e.type = 'received') as received_at,
                       max(e.happened_at) filter (where e.type in
                           ('result_ready', 'withdrawn', 'stopped', 'refused_at_reception'))
                           as finished_at,
                       max(e.happened_at) filter (where e.type = 'returned') as returned_at,
                       (array_agg(e.data ->> 'dueAt' order by e.seq desc)
                           filter (where e.data ->> 'dueAt' is not null))[1]::timestamptz as due_at,
                       max(e.data ->> 'outcome') as outcome
                from dossier_event e
                group by e.dossier_id
            )
            select d.code
            from dossier d
            join told t on t.dossier_id = d.id
            where d.received_at is distinct from t.received_at
               or d.finished_at is distinct from t.finished_at
               or d.returned_at is distinct from t.returned_at
               or d.due_at is distinct from t.due_at
               or d.outcome is distinct from case t.outcome
                      when 'granted' then 1
                      when 'refused' then 2
                      when 'withdrawn' then 3
                      when 'stopped' then 4
                      when 'not_received' then 5
                  end
            order by d.id
            limit 1
            """;

    @Override
    public Optional<Break> firstBreak() {
        return sql.sql(FIRST_DIFFERENT)
                .query((row, number) -> new Break(Break.Kind.ROW_DIFFERS, row.getString("code"), 0))
                .optional();
    }
}
