// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.audit.Hash;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.calendar.StopReason;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierTimes;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.Units;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;

/** Reads one dossier with its history. */
@Repository
class JdbcDossiers implements Dossiers {
    private final JdbcClient sql;
    private final Units units;
    private final Procedures procedures;
    private final DueDateCalculator calculator;

    JdbcDossiers(JdbcClient sql, Units units, Procedures procedures, DueDateCalculator calculator) {
        this.sql = sql;
        this.units = units;
        this.procedures = procedures;
        this.calculator = calculator;
    }

    private record Stored(
            long id,
            long unitId,
            long officeId,
            List<Long> concerned,
            long procedureVersionId,
            Channel channel,
            Applicant applicant,
            DossierState state,
            @Nullable Outcome outcome,
            DossierTimes times,
            @Nullable Instant dueAt,
            boolean dueGiven,
            ProcessingTime limit,
            String limitReason) {}

    private static final String DOSSIER =
            """
            select d.id, d.unit_id, coalesce(c.office_unit_id, d.unit_id) as office_unit_id,
                   array(select distinct w.unit_id from work_item w where w.dossier_id = d.id)
                       as concerned,
                   d.procedure_version_id, d.channel, d.state, d.outcome,
                   d.submitted_at, d.received_at, d.finished_at, d.returned_at, d.due_at, d.due_given,
                   p.applicant_name, p.personal_id, p.phone,
                   coalesce(c.limit_value, v.limit_value) as limit_value,
                   coalesce(c.limit_unit, v.limit_unit) as limit_unit,
                   coalesce(c.limit_reason, '') as limit_reason
            from dossier d
            join dossier_payload p on p.dossier_id = d.id
            join procedure_version v on v.id = d.procedure_version_id
            left join dossier_case c on c.dossier_id = d.id
            where d.code = :code
            """;

    @Override
    public Optional<DossierDetail> find(DossierCode code) {
        return sql.sql(DOSSIER)
                .param("code", code.value())
                .query(JdbcDossiers::stored)
                .optional()
                .map(stored -> detail(code, stored));
    }

    private static final String ANY =
            """
            select exists (select from dossier)
            """;

    @Override
    public boolean isEmpty() {
        return !sql.sql(ANY).query((row, number) -> row.getBoolean(1)).single();
    }

    private DossierDetail detail(DossierCode code, Stored stored) {
        StoredProcedure procedure = procedure(stored);
        List<ClockStop> stops = stops(stored.id());
        @Nullable DueDate dueDate = dueDate(stored, stops);
        return new DossierDetail(
                code,
                unit(stored.unitId()).unit(),
                unit(stored.officeId()).unit(),
                concerned(stored),
                procedure.version(),
                stored.limit(),
                stored.limitReason(),
                stored.channel(),
                stored.applicant(),
                stored.state(),
                stored.outcome(),
                stored.times(),
                dueDate,
                dueDate != null && dueDate.isGiven(),
                stops,
                events(stored.id()));
    }

    private Set<UnitCode> concerned(Stored stored) {
        return Stream.concat(
                        Stream.of(stored.unitId(), stored.officeId()), stored.concerned().stream())
                .distinct()
                .map(id -> unit(id).unit().code())
                .collect(Collectors.toUnmodifiableSet());
    }

    private StoredUnit unit(long id) {
        return units.tree().all().stream()
                .filter(unit -> unit.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private StoredProcedure procedure(Stored stored) {
        return procedures.all().versions().stream()
                .filter(version -> version.id() == stored.procedureVersionId())
                .findFirst()
                .orElseThrow();
    }

    private @Nullable DueDate dueDate(Stored stored, List<ClockStop> stops) {
        @Nullable Instant received = stored.times().received();
        @Nullable Instant due = stored.dueAt();
        if (received == null || due == null) {
            return null;
        }
        LocalDateTime receivedAt = VietnamTime.local(received);
        LocalDateTime dueAt = VietnamTime.local(due);
        DueDate computed = calculator.dueDate(receivedAt, stored.limit(), stops);
        // A given date that the law gives too is explained by the law.
        return stored.dueGiven() && !computed.at().equals(dueAt)
                ? calculator.given(receivedAt, stored.limit(), dueAt, stops)
                : computed;
    }

    static final String STOPS =
            """
            select start_on, end_on, reason
            from dossier_stop
            where dossier_id = :id
            order by ordinal
            """;

    private List<ClockStop> stops(long id) {
        return sql.sql(STOPS).param("id", id).query(JdbcDossiers::stop).list();
    }

    static ClockStop stop(ResultSet row, int number) throws SQLException {
        return new ClockStop(
                row.getObject("start_on", LocalDate.class),
                row.getObject("end_on", LocalDate.class),
                StopReason.ofCode(row.getString("reason")).orElseThrow());
    }

    private static final String EVENTS =
            """
            select seq, type, happened_at, recorded_at, actor, hash
            from dossier_event
            where dossier_id = :id
            order by seq
            """;

    private List<RecordedEvent> events(long id) {
        return sql.sql(EVENTS)
                .param("id", id)
                .query((row, number) ->
                        new RecordedEvent(
                                row.getInt("seq"),
                                EventType.ofCode(row.getString("type")),
                                Timestamps.instant(row, "happened_at"),
                                Timestamps.instant(row, "recorded_at"),
                                row.getString("actor"),
                                Hash.of(row.getBytes("hash"))))
                .list();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        @Nullable Integer outcome = row.getObject("outcome", Integer.class);
        return new Stored(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getLong("office_unit_id"),
                List.of((Long[]) row.getArray("concerned").getArray()),
                row.getLong("procedure_version_id"),
                Channel.ofNumber(row.getInt("channel")),
                applicant(row),
                DossierState.ofCode(row.getInt("state")),
                outcome == null ? null : Outcome.ofNumber(outcome),
                new DossierTimes(
                        Timestamps.instant(row, "submitted_at"),
                        Timestamps.instantOrNull(row, "received_at"),
                        Timestamps.instantOrNull(row, "finished_at"),
                        Timestamps.instantOrNull(row, "returned_at")),
                Timestamps.instantOrNull(row, "due_at"),
                row.getBoolean("due_given"),
                LimitColumns.limit(row),
                row.getString("limit_reason"));
    }

    static Applicant applicant(ResultSet row) throws SQLException {
        @Nullable String personalId = row.getString("personal_id");
        @Nullable String phone = row.getString("phone");
        return new Applicant(
                row.getString("applicant_name"),
                personalId == null ? null : new PersonalId(personalId),
                phone == null ? null : PhoneNumber.parse(phone).orElse(null));
    }
}
