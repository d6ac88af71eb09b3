// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.security.SecureRandom;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.act.CaseRecords.Signature;
import vn.motcua.dossier.act.Change;
import vn.motcua.dossier.act.NewWork;
import vn.motcua.dossier.act.Situation;
import vn.motcua.identity.AccountId;
import vn.motcua.process.StepKey;

/**
 * Writes a change: event, state, note, and the work that ends and begins, in one statement that
 * takes effect only if nothing came in between.
 */
@Repository
class ChangeWriter {
    private final SecureRandom random = new SecureRandom();
    private final JdbcClient sql;

    ChangeWriter(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String WRITE =
            """
            with moved as (
                update dossier
                set state = :state,
                    event_count = :seq,
                    last_hash = :hash,
                    finished_at = case when :ends then :happenedAt else finished_at end,
                    outcome = case when :ends then :outcome else outcome end,
                    returned_at = case :type when 'returned' then :happenedAt else returned_at end
                where id = :id
                  and event_count = :seq - 1
                returning id
            ), closed as (
                update work_item w
                set closed_at = :recordedAt,
                    closed_by = :account,
                    holder = coalesce(w.holder, :account),
                    outcome = c.outcome
                from moved,
                     unnest(:closes::bigint[], :outcomes::text[]) as c(id, outcome)
                where w.id = c.id
                  and w.closed_at is null
            ), opened as (
                insert into work_item
                    (dossier_id, kind, step_key, role, unit_id, holder, opened_at, due_at,
                     may_be_passed, question)
                select moved.id, n.kind, n.step, n.role, n.unit, n.holder, :recordedAt, n.due,
                       n.passed, n.question
                from moved,
                     unnest(:kinds::smallint[], :steps::text[], :roles::text[], :units::bigint[],
                            :holders::bigint[], :dues::timestamptz[], :passed::boolean[],
                            :questions::text[])
                         as n(kind, step, role, unit, holder, due, passed, question)
            ), noted as (
                insert into dossier_note (dossier_id, seq, note, salt)
                select id, :seq, :note, :salt
                from moved
                where :note <> ''
            )
            insert into dossier_event
                (dossier_id, seq, type, happened_at, recorded_at, actor, data, request_key,
                 previous_hash, hash)
            select id, :seq, :type, :happenedAt, :recordedAt, :actor, :data::json, :key,
                   :previous, :hash
            from moved
            """;

    /** True when written; false when another change came first. */
    boolean write(Situation situation, Change change, Signature signature) {
        SaltedNote note = new SaltedNote(change.note(), random);
        NewEvent event = change.event();
        NewEvent told = event.telling(event.data().with("note", note.digest()));
        Entry.Place place =
                new Entry.Place(situation.id(), situation.version() + 1, situation.lastHash());
        @Nullable Outcome outcome = event.outcome();
        return sql.sql(WRITE)
                        .params(
                                new Entry(told, signature.key(), signature.at())
                                        .link(place, change.to()))
                        .param("ends", outcome != null)
                        .param("outcome", outcome == null ? 0 : outcome.number())
                        .param("account", signature.account())
                        .param("note", note.text())
                        .param("salt", note.salt())
                        .params(closes(change))
                        .params(opens(change))
                        .update()
                == 1;
    }

    private static Map<String, Object> closes(Change change) {
        Columns columns = new Columns();
        change.closes()
                .forEach(one -> columns.add("closes", one.item()).add("outcomes", one.outcome()));
        return columns.texts("closes", "outcomes");
    }

    private static Map<String, Object> opens(Change change) {
        Columns columns = new Columns();
        for (NewWork work : change.opens()) {
            @Nullable StepKey step = work.step();
            @Nullable AccountId holder = work.holder();
            columns.add("kinds", work.kind().number())
                    .add("steps", step == null ? null : step.value())
                    .add("roles", work.role().code())
                    .add("units", work.unit().id())
                    .add("holders", holder == null ? null : holder.value())
                    .add("dues", work.dueAt())
                    .add("passed", work.mayBePassed())
                    .add("questions", work.question());
        }
        return columns.texts(
                "kinds", "steps", "roles", "units", "holders", "dues", "passed", "questions");
    }
}
