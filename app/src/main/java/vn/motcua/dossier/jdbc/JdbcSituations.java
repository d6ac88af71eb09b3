// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.audit.Hash;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.calendar.Reappointment;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.ClockTerms;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierTimes;
import vn.motcua.dossier.act.Decided;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.Supplement;
import vn.motcua.dossier.act.WorkItem;
import vn.motcua.dossier.act.WorkKind;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Role;
import vn.motcua.process.Processes;
import vn.motcua.process.StepKey;
import vn.motcua.process.StoredProcess;

/** Reads a dossier as acts on it need it: one statement, more only for what it has. */
@Repository
class JdbcSituations {
    private final JdbcClient sql;
    private final KnownRegisters registers;
    private final Processes processes;
    private final DueDateCalculator calculator;

    JdbcSituations(
            JdbcClient sql,
            KnownRegisters registers,
            Processes processes,
            DueDateCalculator calculator) {
        this.sql = sql;
        this.registers = registers;
        this.processes = processes;
        this.calculator = calculator;
    }

    /** The row of a dossier and of its case. */
    private record Row(
            long id,
            DossierCode code,
            DossierState state,
            int version,
            Hash lastHash,
            long counterId,
            long officeId,
            long procedureId,
            @Nullable LocalDate validTo,
            @Nullable Long processId,
            DossierTimes times,
            @Nullable Instant dueAt,
            boolean dueGiven,
            boolean hasStops,
            @Nullable Decided decided,
            @Nullable AccountId receivedBy,
            int requests,
            Money unpaid,
            boolean hasSecondDate,
            ClockTerms terms) {}

    /** A row with its open work. */
    private record Found(Row row, List<WorkItem> work) {}

    private static final String ROW =
            """
            select d.id, d.code, d.state, d.event_count, d.last_hash, d.unit_id, d.procedure_version_id,
                   d.submitted_at, d.received_at, d.finished_at, d.returned_at, d.due_at,
                   d.due_given, d.has_stops or d.state in (5, 6) as has_stops,
                   coalesce(c.office_unit_id, d.unit_id) as office_unit_id, c.process_version_id,
                   c.received_by, c.decision, c.decided_by, c.decided_at,
                   coalesce(c.requests, 0) as requests, coalesce(c.unpaid_vnd, 0) as unpaid_vnd,
                   c.second_date_at is not null as has_second_date, v.valid_to,
                   coalesce(c.limit_value, v.limit_value) as limit_value,
                   coalesce(c.limit_unit, v.limit_unit) as limit_unit, v.supplement_mode,
                   w.id as work_id, w.kind, w.step_key, w.role, w.unit_id as work_unit_id, w.holder,
                   w.opened_at, w.due_at as work_due_at, w.may_be_passed
            from dossier d
            join procedure_version v on v.id = d.procedure_version_id
            left join dossier_case c on c.dossier_id = d.id
            left join work_item w on w.dossier_id = d.id and w.closed_at is null
            where d.id = (
                select id from dossier where code = :code
                union all
                select dossier_id from dossier_case where submission_number = :code
                limit 1)
            order by w.id
            """;

    Optional<Situation> find(DossierCode code, Instant now) {
        return sql.sql(ROW)
                .param("code", code.value())
                .query(this::found)
                .map(found -> situation(found.row(), found.work(), now));
    }

    private static final String CODE =
            """
            select code
            from dossier
            where id = :id
            """;

    /** The code of a dossier now. */
    DossierCode code(long id) {
        return sql.sql(CODE)
                .param("id", id)
                .query((row, number) -> new DossierCode(row.getString("code")))
                .single();
    }

    private Situation situation(Row row, List<WorkItem> work, Instant now) {
        List<ClockStop> stops = row.hasStops() ? stops(row.id()) : List.of();
        return new Situation(
                row.id(),
                row.code(),
                row.state(),
                row.version(),
                row.lastHash(),
                registers.unit(row.counterId()),
                registers.unit(row.officeId()),
                registers.procedure(row.procedureId(), row.validTo()),
                terms(row),
                process(row, now),
                row.times(),
                dueDate(row, stops),
                stops,
                work,
                row.decided(),
                row.receivedBy(),
                row.requests(),
                isAsked(row, work) ? asked(row.id()) : null,
                row.hasSecondDate() ? secondDates(row.id()) : List.of(),
                row.unpaid());
    }

    private static boolean isAsked(Row row, List<WorkItem> work) {
        return row.state() == DossierState.AWAITING_SUPPLEMENT
                || row.state() == DossierState.AWAITING_COMPLETION
                || work.stream().anyMatch(item -> item.kind() == WorkKind.SUPPLEMENT_APPROVAL);
    }

    /** Before reception with the limits to choose from. */
    private ClockTerms terms(Row row) {
        return row.state() == DossierState.SUBMITTED
                ? new ClockTerms(
                        row.terms().limit(),
                        row.terms().supplements(),
                        registers.limits(row.procedureId()))
                : row.terms();
    }

    /** The process it keeps; before reception the one it would get now. */
    private @Nullable StoredProcess process(Row row, Instant now) {
        if (row.processId() != null) {
            return processes.byId(row.processId());
        }
        return row.state() == DossierState.SUBMITTED
                ? processes.inForce(row.procedureId(), VietnamTime.day(now)).orElse(null)
                : null;
    }

    private @Nullable DueDate dueDate(Row row, List<ClockStop> stops) {
        @Nullable Instant received = row.times().received();
        @Nullable Instant due = row.dueAt();
        if (received == null || due == null) {
            return null;
        }
        LocalDateTime receivedAt = VietnamTime.local(received);
        ProcessingTime limit = row.terms().limit();
        return row.dueGiven()
                ? calculator.given(receivedAt, limit, VietnamTime.local(due), stops)
                : calculator.dueDate(receivedAt, limit, stops);
    }

    private List<ClockStop> stops(long id) {
        return sql.sql(JdbcDossiers.STOPS).param("id", id).query(JdbcDossiers::stop).list();
    }

    private WorkItem item(ResultSet row) throws SQLException {
        @Nullable String step = row.getString("step_key");
        return new WorkItem(
                row.getLong("work_id"),
                WorkKind.ofNumber(row.getInt("kind")),
                step == null ? null : new StepKey(step),
                Role.ofCode(row.getString("role")).orElseThrow(),
                registers.unit(row.getLong("work_unit_id")),
                CaseColumns.account(row, "holder"),
                Timestamps.instant(row, "opened_at"),
                Timestamps.instantOrNull(row, "work_due_at"),
                row.getBoolean("may_be_passed"));
    }

    private static final String ASKED =
            """
            select number, items, reason, answer_by, proposed_by
            from dossier_supplement
            where dossier_id = :id
              and closed_at is null
            order by number desc
            limit 1
            """;

    private @Nullable Supplement asked(long id) {
        return sql.sql(ASKED)
                .param("id", id)
                .query((row, number) ->
                        new Supplement(
                                row.getInt("number"),
                                texts(row.getArray("items")),
                                row.getString("reason"),
                                row.getObject("answer_by", LocalDate.class),
                                new AccountId(row.getLong("proposed_by"))))
                .optional()
                .orElse(null);
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static final String SECOND_DATES =
            """
            select legal_due, second_at, reason, decided_on
            from dossier_second_date
            where dossier_id = :id
            order by ordinal
            """;

    private List<Reappointment> secondDates(long id) {
        return sql.sql(SECOND_DATES)
                .param("id", id)
                .query((row, number) ->
                        new Reappointment(
                                VietnamTime.local(Timestamps.instant(row, "legal_due")),
                                VietnamTime.local(Timestamps.instant(row, "second_at")),
                                row.getString("reason"),
                                row.getObject("decided_on", LocalDate.class)))
                .list();
    }

    /** The dossier stands in each row, its open work in one row each. */
    private Optional<Found> found(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        Row row = row(rows);
        List<WorkItem> work = new ArrayList<>();
        do {
            if (rows.getObject("work_id") != null) {
                work.add(item(rows));
            }
        } while (rows.next());
        return Optional.of(new Found(row, work));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                new DossierCode(row.getString("code")),
                DossierState.ofCode(row.getInt("state")),
                row.getInt("event_count"),
                Hash.of(row.getBytes("last_hash")),
                row.getLong("unit_id"),
                row.getLong("office_unit_id"),
                row.getLong("procedure_version_id"),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("process_version_id", Long.class),
                CaseColumns.times(row),
                Timestamps.instantOrNull(row, "due_at"),
                row.getBoolean("due_given"),
                row.getBoolean("has_stops"),
                CaseColumns.decided(row),
                CaseColumns.account(row, "received_by"),
                row.getInt("requests"),
                new Money(row.getLong("unpaid_vnd")),
                row.getBoolean("has_second_date"),
                LimitColumns.terms(row));
    }
}
