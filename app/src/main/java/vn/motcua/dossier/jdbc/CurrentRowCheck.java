// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Break;
import vn.motcua.audit.RowCheck;

/**
 * Checks that what stands beside the events, from which pages and reports are made, tells what the
 * events tell: the current row, the stops and timeline of the clock, and the payload.
 */
@Component
class CurrentRowCheck implements RowCheck {
    private final JdbcClient sql;

    CurrentRowCheck(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String FIRST_DIFFERENT =
            """
            with compared as (
                select d.id, d.code,
                       t.words ->> 'payload' is distinct from encode(
                           sha256(p.salt || convert_to(
                               concat(p.applicant_name, chr(31), p.personal_id, chr(31), p.phone),
                               'UTF8')),
                           'hex') as payload_changed,
                       row (d.code, u.code, v.code, d.state::text, d.due_given,
                            d.due_by_day, d.channel::integer, d.outcome::integer)
                           is distinct from
                       row (t.words ->> 'code', t.words ->> 'unit', t.words ->> 'procedure',
                            t.words ->> 'state', coalesce(t.words ->> 'dueGiven', '') = 'true',
                            case t.words ->> 'dueBy'
                                when 'day' then true
                                when 'instant' then false
                                else d.due_by_day
                            end,
                            case t.words ->> 'channel'
                                when 'counter' then 1
                                when 'online' then 2
                                when 'postal' then 3
                            end,
                            case t.words ->> 'outcome'
                                when 'granted' then 1
                                when 'refused' then 2
                                when 'withdrawn' then 3
                                when 'stopped' then 4
                                when 'not_received' then 5
                            end) as words_differ,
                       row (d.submitted_at, d.received_at, d.due_at, d.finished_at, d.returned_at)
                           is distinct from
                       row (coalesce((t.words ->> 'submittedAt')::timestamptz, t.first_at),
                            t.received_at, (t.words ->> 'dueAt')::timestamptz, t.finished_at,
                            t.returned_at) as times_differ,
                       d.has_stops <> (c.timeline is not null)
                           or t.words ->> 'clock' is distinct from
                              encode(sha256(convert_to(c.line, 'UTF8')), 'hex') as clock_differs
                from dossier d
                join dossier_told t on t.dossier_id = d.id
                join dossier_clock_line c on c.dossier_id = d.id
                left join dossier_payload p on p.dossier_id = d.id
                left join unit u on u.id = d.unit_id
                left join procedure_version v on v.id = d.procedure_version_id
            )
            select code, payload_changed
            from compared
            where payload_changed or words_differ or times_differ or clock_differs
            order by id
            limit 1
            """;

    @Override
    public Optional<Break> firstBreak() {
        return sql.sql(FIRST_DIFFERENT)
                .query((row, number) ->
                        new Break(
                                row.getBoolean("payload_changed")
                                        ? Break.Kind.PAYLOAD_CHANGED
                                        : Break.Kind.ROW_DIFFERS,
                                row.getString("code"),
                                0))
                .optional();
    }
}
