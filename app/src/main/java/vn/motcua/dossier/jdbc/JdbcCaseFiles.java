// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.CaseFile;
import vn.motcua.dossier.CaseFiles;
import vn.motcua.dossier.act.WorkKind;

/** Reads the files of dossiers. */
@Repository
class JdbcCaseFiles implements CaseFiles {
    private final JdbcClient sql;

    JdbcCaseFiles(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public CaseFile read(long dossierId) {
        return new CaseFile(
                papers(dossierId),
                fees(dossierId),
                notes(dossierId),
                slips(dossierId),
                result(dossierId),
                handover(dossierId));
    }

    private static final String PAPERS =
            """
            select position, name, originals, copies, file_address, file_name
            from dossier_paper
            where dossier_id = :id
            order by position
            """;

    private List<CaseFile.Paper> papers(long id) {
        return sql.sql(PAPERS)
                .param("id", id)
                .query((row, number) ->
                        new CaseFile.Paper(
                                row.getInt("position"),
                                row.getString("name"),
                                row.getInt("originals"),
                                row.getInt("copies"),
                                row.getString("file_address"),
                                row.getString("file_name")))
                .list();
    }

    private static final String FEES =
            """
            select name, amount_vnd, paid_at
            from dossier_fee
            where dossier_id = :id
            order by position
            """;

    private List<CaseFile.Fee> fees(long id) {
        return sql.sql(FEES)
                .param("id", id)
                .query((row, number) ->
                        new CaseFile.Fee(
                                row.getString("name"),
                                row.getLong("amount_vnd"),
                                Timestamps.instantOrNull(row, "paid_at")))
                .list();
    }

    private static final String NOTES =
            """
            select seq, note
            from dossier_note
            where dossier_id = :id
            order by seq
            """;

    private Map<Integer, String> notes(long id) {
        Map<Integer, String> notes = new LinkedHashMap<>();
        sql.sql(NOTES)
                .param("id", id)
                .query((row, number) -> notes.put(row.getInt("seq"), row.getString("note")))
                .list();
        return notes;
    }

    private static final String SLIPS =
            """
            select w.kind, w.step_key, w.role, u.name as unit, w.holder, w.question, w.opened_at,
                   w.due_at, w.closed_at, coalesce(w.outcome, '') as outcome
            from work_item w
            join unit u on u.id = w.unit_id
            where w.dossier_id = :id
            order by w.id
            """;

    private List<CaseFile.Slip> slips(long id) {
        return sql.sql(SLIPS)
                .param("id", id)
                .query((row, number) ->
                        new CaseFile.Slip(
                                WorkKind.ofNumber(row.getInt("kind")).code(),
                                row.getString("step_key"),
                                row.getString("role"),
                                row.getString("unit"),
                                row.getString("holder"),
                                row.getString("question"),
                                Timestamps.instant(row, "opened_at"),
                                Timestamps.instantOrNull(row, "due_at"),
                                Timestamps.instantOrNull(row, "closed_at"),
                                row.getString("outcome")))
                .list();
    }

    private static final String RESULT =
            """
            select number, dated, file_address, file_name
            from dossier_result
            where dossier_id = :id
            """;

    private CaseFile.@Nullable Result result(long id) {
        return sql.sql(RESULT)
                .param("id", id)
                .query((row, number) ->
                        new CaseFile.Result(
                                row.getString("number"),
                                row.getObject("dated", LocalDate.class),
                                row.getString("file_address"),
                                row.getString("file_name")))
                .optional()
                .orElse(null);
    }

    private static final String HANDOVER =
            """
            select recipient, proof, reference, handed_at
            from dossier_handover
            where dossier_id = :id
            """;

    private CaseFile.@Nullable Handover handover(long id) {
        return sql.sql(HANDOVER)
                .param("id", id)
                .query((row, number) ->
                        new CaseFile.Handover(
                                row.getString("recipient"),
                                row.getString("proof"),
                                row.getString("reference"),
                                Timestamps.instant(row, "handed_at")))
                .optional()
                .orElse(null);
    }
}
