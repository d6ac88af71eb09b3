// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.audit.ChainedEvent;
import vn.motcua.audit.Hash;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.Reception;
import vn.motcua.dossier.RequestKey;

/** Writes receptions: the number of the day, then dossier, payload and first event at once. */
@Repository
class ReceptionWriter {
    private final JdbcClient sql;

    ReceptionWriter(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A place taken in the unit's day.
     *
     * @param number its running number, from 1
     * @param id the new dossier's key
     */
    record Place(int number, long id) {}

    private static final String TAKE_PLACE =
            """
            with counted as (
                insert into code_counter (unit_code, day, last)
                select :unit, :day, 1
                where not exists (select from dossier_event where request_key = :key)
                on conflict (unit_code, day) do update set last = code_counter.last + 1
                returning last
            )
            select last, nextval('dossier_id_seq') as id
            from counted
            """;

    /** The next place of the unit's Vietnam day, empty when this request was served before. */
    Optional<Place> takePlace(Reception reception, RequestKey key) {
        return sql.sql(TAKE_PLACE)
                .param("unit", reception.unit().unit().code().value())
                .param("day", VietnamTime.day(reception.receivedAt()))
                .param("key", key.value())
                .query((row, n) -> new Place(row.getInt("last"), row.getLong("id")))
                .optional();
    }

    private static final String WRITE =
            """
            with new_dossier as (
                insert into dossier
                    (id, code, unit_id, procedure_version_id, channel, state, due_by_day,
                     submitted_at, received_at, due_at, event_count, last_hash)
                values
                    (:id, :code, :unit, :procedure, :channel, :state, :dueByDay,
                     :submittedAt, :receivedAt, :dueAt, 1, :hash)
            ), new_payload as (
                insert into dossier_payload (dossier_id, applicant_name, personal_id, phone)
                values (:id, :name, :personalId, :phone)
            )
            insert into dossier_event
                (dossier_id, seq, type, happened_at, recorded_at, actor, data, request_key,
                 previous_hash, hash)
            values
                (:id, 1, :type, :receivedAt, :recordedAt, :actor, :data::json, :key,
                 :previous, :hash)
            """;

    /** What may be missing has a type all the same: else the statement is prepared anew each time. */
    DossierCode write(Reception reception, Place place, RequestKey key, Instant recordedAt) {
        DossierCode code =
                DossierCode.of(
                        reception.unit().unit().code(),
                        VietnamTime.day(reception.receivedAt()),
                        place.number());
        Instant dueAt = VietnamTime.instant(reception.dueDate().at());
        ChainedEvent event = event(reception, place.id(), data(reception, code, dueAt), recordedAt);
        sql.sql(WRITE)
                .param("id", place.id())
                .param("code", code.value())
                .param("unit", reception.unit().id())
                .param("procedure", reception.procedure().id())
                .param("channel", reception.channel().number())
                .param("state", DossierState.RECEIVED.code())
                .param("dueByDay", reception.procedure().version().limit().unit().countsDays())
                .param("submittedAt", Timestamps.utc(reception.submittedAt()))
                .param("receivedAt", Timestamps.utc(event.happenedAt()))
                .param("dueAt", Timestamps.utc(dueAt))
                .param("name", reception.applicant().name())
                .param("personalId", PayloadText.personalId(reception.applicant()), Types.VARCHAR)
                .param("phone", PayloadText.phone(reception.applicant()), Types.VARCHAR)
                .param("type", event.type())
                .param("recordedAt", Timestamps.utc(recordedAt))
                .param("actor", event.actor())
                .param("data", event.data())
                .param("key", key.value())
                .param("previous", Hash.NONE.bytes())
                .param("hash", event.after(Hash.NONE).bytes())
                .update();
        return code;
    }

    private static EventData data(Reception reception, DossierCode code, Instant dueAt) {
        return EventData.NONE
                .with("code", code.value())
                .with("unit", reception.unit().unit().code().value())
                .with("procedure", reception.procedure().version().code().value())
                .with("channel", reception.channel().code())
                .withDueAt(dueAt);
    }

    private static ChainedEvent event(
            Reception reception, long id, EventData data, Instant recordedAt) {
        return new ChainedEvent(
                id,
                1,
                EventType.RECEIVED.code(),
                reception.receivedAt().truncatedTo(ChronoUnit.MICROS),
                recordedAt,
                reception.actor(),
                data.json());
    }
}
