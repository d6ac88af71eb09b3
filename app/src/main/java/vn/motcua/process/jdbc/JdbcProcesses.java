// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.process.FaultyProcessException;
import vn.motcua.process.ProcessCheck;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessDraft;
import vn.motcua.process.ProcessFault;
import vn.motcua.process.Processes;
import vn.motcua.process.StoredProcess;

/** Keeps every process it has read, since none ever changes. */
@Repository
class JdbcProcesses implements Processes {
    private record Procedure(String code, ProcessingTime limit) {}

    private final JdbcClient sql;
    private final ProcessParts parts;
    private final ConcurrentMap<Long, StoredProcess> known = new ConcurrentHashMap<>();

    JdbcProcesses(JdbcClient sql) {
        this.sql = sql;
        this.parts = new ProcessParts(sql);
    }

    private static final String HEAD =
            """
            select procedure_code, number
            from process_version
            where id = :id and closed
            """;

    @Override
    public StoredProcess byId(long id) {
        return known.computeIfAbsent(id, this::read);
    }

    private StoredProcess read(long id) {
        return sql.sql(HEAD)
                .param("id", id)
                .query((row, number) ->
                        new StoredProcess(
                                id,
                                new ProcedureCode(row.getString("procedure_code")),
                                row.getInt("number"),
                                new ProcessDefinition(parts.read(id))))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no process " + id));
    }

    private static final String IN_FORCE =
            """
            select id
            from process_version
            where procedure_version_id = :procedure and valid_from <= :day and closed
            order by valid_from desc, number desc
            limit 1
            """;

    @Override
    public Optional<StoredProcess> inForce(long procedureVersionId, LocalDate day) {
        return sql.sql(IN_FORCE)
                .param("procedure", procedureVersionId)
                .param("day", day)
                .query(Long.class)
                .optional()
                .map(this::byId);
    }

    private static final String PROCEDURE =
            """
            select code, limit_value, limit_unit
            from procedure_version
            where id = :id and status = 'published'
            for share
            """;

    private static final String ADD =
            """
            insert into process_version (procedure_version_id, procedure_code, number, valid_from)
            select :procedure, :code, coalesce(max(p.number), 0) + 1, :validFrom
            from process_version p
            where p.procedure_code = :code
            returning id
            """;

    private static final String CLOSE =
            """
            update process_version
            set closed = true
            where id = :id
            """;

    @Override
    @Transactional
    public StoredProcess publish(ProcessDraft draft) {
        Procedure procedure =
                sql.sql(PROCEDURE)
                        .param("id", draft.procedureVersionId())
                        .query(JdbcProcesses::procedure)
                        .optional()
                        .orElseThrow(() -> new IllegalArgumentException("no published procedure"));
        List<ProcessFault> faults = ProcessCheck.faults(draft.definition(), procedure.limit());
        if (!faults.isEmpty()) {
            throw new FaultyProcessException(faults);
        }
        long id =
                sql.sql(ADD)
                        .param("procedure", draft.procedureVersionId())
                        .param("code", procedure.code())
                        .param("validFrom", draft.validFrom())
                        .query(Long.class)
                        .single();
        new ProcessWriter(sql, id).write(draft.definition());
        sql.sql(CLOSE).param("id", id).update();
        return read(id);
    }

    private static Procedure procedure(ResultSet row, int number) throws SQLException {
        return new Procedure(
                row.getString("code"),
                new ProcessingTime(
                        row.getInt("limit_value"),
                        LimitUnit.ofCode(row.getString("limit_unit")).orElseThrow()));
    }
}
