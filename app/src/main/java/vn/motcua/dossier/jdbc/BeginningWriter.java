// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.sql.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.act.CaseRecords.Signature;
import vn.motcua.dossier.act.FeeLine;
import vn.motcua.dossier.act.NewWork;
import vn.motcua.dossier.act.Paper;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.dossier.act.Submission;
import vn.motcua.identity.AccountId;
import vn.motcua.process.StepKey;

/** Writes what a dossier begins with beside its row: case, papers, fees and first work. */
@Repository
class BeginningWriter {
    private final JdbcClient sql;

    BeginningWriter(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How it begins.
     *
     * @param process the process it keeps; null before reception
     * @param received false while it waits for reception
     * @param work the first piece of work
     */
    record Beginning(@Nullable Long process, boolean received, NewWork work) {}

    private static final String WRITE =
            """
            with new_case as (
                insert into dossier_case
                    (dossier_id, office_unit_id, process_version_id, received_by, unpaid_vnd,
                     limit_case, limit_value, limit_unit, limit_reason, elsewhere)
                values
                    (:id, :office, :process, case when :received then :account end, :unpaid,
                     :limitCase, :limitValue, :limitUnit, :limitReason, :elsewhere)
            ), papers as (
                insert into dossier_paper
                    (dossier_id, position, name, originals, copies, file_address, file_name)
                select :id, p.position, p.name, p.originals, p.copies, p.address, p.file
                from unnest(:papers::text[], :originals::smallint[], :copies::smallint[],
                            :addresses::text[], :files::text[])
                     with ordinality as p(name, originals, copies, address, file, position)
            ), fees as (
                insert into dossier_fee (dossier_id, position, name, amount_vnd)
                select :id, f.position, f.name, f.amount
                from unnest(:fees::text[], :amounts::bigint[])
                     with ordinality as f(name, amount, position)
            )
            insert into work_item
                (dossier_id, kind, step_key, role, unit_id, holder, opened_at, due_at, question)
            values (:id, :kind, :step, :role, :unit, :holder, :at, :due, '')
            """;

    void write(long id, Submission submission, Beginning beginning, Signature signature) {
        NewWork work = beginning.work();
        @Nullable StepKey step = work.step();
        @Nullable AccountId holder = work.holder();
        sql.sql(WRITE)
                .param("id", id)
                .param("office", submission.office().id())
                .param("elsewhere", !submission.office().equals(submission.counter()))
                .param("process", beginning.process(), Types.BIGINT)
                .param("received", beginning.received())
                .param("account", signature.account())
                .param("unpaid", submission.total().dong())
                .param("kind", work.kind().number())
                .param("step", step == null ? null : step.value(), Types.VARCHAR)
                .param("role", work.role().code())
                .param("unit", work.unit().id())
                .param("holder", holder == null ? null : holder.value(), Types.BIGINT)
                .param("at", Timestamps.utc(signature.at()))
                .param("due", Timestamps.utc(work.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .params(LimitColumns.of(submission.chosen()))
                .params(papers(submission))
                .params(fees(submission))
                .update();
    }

    private static Map<String, Object> papers(Submission submission) {
        Columns columns = new Columns();
        for (Paper paper : submission.papers()) {
            @Nullable PaperFile file = paper.file();
            columns.add("papers", paper.name())
                    .add("originals", paper.originals())
                    .add("copies", paper.copies())
                    .add("addresses", file == null ? null : file.address())
                    .add("files", file == null ? null : file.name());
        }
        return columns.texts("papers", "originals", "copies", "addresses", "files");
    }

    private static Map<String, Object> fees(Submission submission) {
        Columns columns = new Columns();
        for (FeeLine fee : submission.fees()) {
            columns.add("fees", fee.name()).add("amounts", fee.amount().dong());
        }
        return columns.texts("fees", "amounts");
    }
}
