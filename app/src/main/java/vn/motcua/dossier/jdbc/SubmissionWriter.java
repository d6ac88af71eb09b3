// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.security.SecureRandom;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.audit.Hash;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.Reception;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.act.CaseRecords.Opening;
import vn.motcua.dossier.act.CaseRecords.Signature;
import vn.motcua.dossier.act.GivenCode;
import vn.motcua.dossier.act.LateLook;
import vn.motcua.dossier.act.NewWork;
import vn.motcua.dossier.act.Submission;
import vn.motcua.organisation.UnitCode;

/** Writes dossiers that begin here: received at once, or waiting for somebody to look at them. */
@Repository
class SubmissionWriter {
    private final SecureRandom random = new SecureRandom();
    private final JdbcClient sql;
    private final ReceptionWriter receptions;
    private final BeginningWriter beginnings;
    private final CodeGiver codes;
    private final LateLook looks;

    SubmissionWriter(
            JdbcClient sql,
            ReceptionWriter receptions,
            BeginningWriter beginnings,
            CodeGiver codes,
            LateLook looks) {
        this.sql = sql;
        this.receptions = receptions;
        this.beginnings = beginnings;
        this.codes = codes;
        this.looks = looks;
    }

    /** The code given; empty when this request was served before. */
    Optional<DossierCode> receive(Submission submission, Opening opening, Signature signature) {
        Reception reception = reception(submission, opening, signature);
        @Nullable GivenCode given = submission.given();
        Optional<ReceptionWriter.Place> taken =
                given == null
                        ? receptions.takePlace(reception, signature.key())
                        : receptions.keptPlace(given.code(), signature.key());
        Instant recordedAt = given == null ? signature.at() : given.recordedAt();
        return taken.map(place -> {
            DossierCode code = receptions.write(reception, place, signature.key(), recordedAt);
            beginnings.write(
                    place.id(),
                    submission,
                    new BeginningWriter.Beginning(opening.process().id(), true, opening.work()),
                    signature);
            looks.begin(place.id(), opening.dueDate(), signature.at());
            return code;
        });
    }

    private static Reception reception(
            Submission submission, Opening opening, Signature signature) {
        return new Reception(
                submission.counter(),
                submission.procedure(),
                submission.channel(),
                submission.applicant(),
                signature.at(),
                signature.at(),
                submission.limit(),
                opening.dueDate(),
                Long.toString(signature.account()));
    }

    private static final String SERVED =
            """
            select exists (select from dossier_event where request_key = :key)
            """;

    private static final String NEXT_ID =
            """
            select nextval('dossier_id_seq')
            """;

    private static final String WRITE =
            """
            with new_dossier as (
                insert into dossier
                    (id, code, unit_id, procedure_version_id, channel, state, due_by_day,
                     submitted_at, event_count, last_hash)
                values
                    (:id, :code, :unit, :procedure, :channel, :state, :dueByDay, :happenedAt, 1,
                     :hash)
            ), new_payload as (
                insert into dossier_payload (dossier_id, applicant_name, personal_id, phone, salt)
                values (:id, :name, :personalId, :phone, :salt)
            )
            insert into dossier_event
                (dossier_id, seq, type, happened_at, recorded_at, actor, data, request_key,
                 previous_hash, hash)
            values
                (:id, :seq, :type, :happenedAt, :recordedAt, :actor, :data::json, :key,
                 :previous, :hash)
            """;

    /** The number given; empty when this request was served before. */
    Optional<DossierCode> submit(Submission submission, NewWork work, Signature signature) {
        if (isServed(signature.key())) {
            return Optional.empty();
        }
        UnitCode unit = submission.counter().unit().code();
        LocalDate day = VietnamTime.day(signature.at());
        DossierCode code = DossierCode.ofSubmission(unit, day, codes.next(unit + "-N", day));
        long id = sql.sql(NEXT_ID).query((row, number) -> row.getLong(1)).single();
        SaltedPayload payload = new SaltedPayload(submission.applicant(), random);
        Entry entry = entry(told(submission, code).with("payload", payload.digest()), signature);
        sql.sql(WRITE)
                .params(entry.link(new Entry.Place(id, 1, Hash.NONE), DossierState.SUBMITTED))
                .params(payload.columns())
                .param("personalId", payload.personalId(), Types.VARCHAR)
                .param("phone", payload.phone(), Types.VARCHAR)
                .params(row(submission, code))
                .update();
        beginnings.write(
                id, submission, new BeginningWriter.Beginning(null, false, work), signature);
        return Optional.of(code);
    }

    private boolean isServed(RequestKey key) {
        return sql.sql(SERVED)
                .param("key", key.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private static Entry entry(EventData data, Signature signature) {
        String actor = Long.toString(signature.account());
        NewEvent event = NewEvent.of(EventType.SUBMITTED, signature.at(), actor, data);
        return new Entry(event, signature.key(), signature.at());
    }

    private static Map<String, @Nullable Object> row(Submission submission, DossierCode code) {
        return Map.of(
                "code", code.value(),
                "unit", submission.counter().id(),
                "procedure", submission.procedure().id(),
                "channel", submission.channel().number(),
                "dueByDay", submission.limit().unit().countsDays());
    }

    private static EventData told(Submission submission, DossierCode code) {
        return EventData.NONE
                .with("code", code.value())
                .with("unit", submission.counter().unit().code().value())
                .with("procedure", submission.procedure().version().code().value())
                .with("channel", submission.channel().code());
    }
}
