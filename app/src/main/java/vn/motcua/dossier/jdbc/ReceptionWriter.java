// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.security.SecureRandom;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
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
import vn.motcua.organisation.UnitCode;

/** Writes receptions: the number of the day, then dossier, payload and first event at once. */
@Repository
class ReceptionWriter {
    private final SecureRandom random = new SecureRandom();
    private final JdbcClient sql;

    ReceptionWriter(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A place taken in the unit's day.
     *
     * @param code the code it gives
     * @param id the new dossier's key
     */
    record Place(DossierCode code, long id) {}

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
        UnitCode unit = reception.unit().unit().code();
        LocalDate day = VietnamTime.day(reception.receivedAt());
        return sql.sql(TAKE_PLACE)
                .param("unit", unit.value())
                .param("day", day)
                .param("key", key.value())
                .query((row, n) ->
                        new Place(DossierCode.of(unit, day, row.getInt("last")), row.getLong("id")))
                .optional();
    }

    private static final String KEPT_PLACE =
            """
            select nextval('dossier_id_seq') as id
            where not exists (select from dossier_event where request_key = :key)
            """;

    /** The place of a code that was given already; empty when this request was served before. */
    Optional<Place> keptPlace(DossierCode given, RequestKey key) {
        return sql.sql(KEPT_PLACE)
                .param("key", key.value())
                .query((row, n) -> new Place(given, row.getLong("id")))
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
                     :submittedAt, :happenedAt, :dueAt, :seq, :hash)
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

    DossierCode write(Reception reception, Place place, RequestKey key, Instant recordedAt) {
        DossierCode code = place.code();
        SaltedPayload payload = new SaltedPayload(reception.applicant(), random);
        EventData data = data(reception, code).with("payload", payload.digest());
        NewEvent event =
                NewEvent.of(EventType.RECEIVED, reception.receivedAt(), reception.actor(), data);
        Entry.Place first = new Entry.Place(place.id(), 1, Hash.NONE);
        sql.sql(WRITE)
                .params(new Entry(event, key, recordedAt).link(first, DossierState.RECEIVED))
                .params(payload.columns())
                .param("personalId", payload.personalId(), Types.VARCHAR)
                .param("phone", payload.phone(), Types.VARCHAR)
                .params(row(reception))
                .param("code", code.value())
                .update();
        return code;
    }

    private static Map<String, @Nullable Object> row(Reception reception) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("unit", reception.unit().id());
        row.put("procedure", reception.procedure().id());
        row.put("channel", reception.channel().number());
        row.put("dueByDay", reception.limit().unit().countsDays());
        row.put("submittedAt", Timestamps.utc(submittedAt(reception)));
        row.put("dueAt", Timestamps.utc(dueAt(reception)));
        return row;
    }

    private static EventData data(Reception reception, DossierCode code) {
        return EventData.NONE
                .with("code", code.value())
                .with("unit", reception.unit().unit().code().value())
                .with("procedure", reception.procedure().version().code().value())
                .with("channel", reception.channel().code())
                .with("submittedAt", submittedAt(reception).toString())
                .withDueAt(dueAt(reception), reception.limit());
    }

    private static Instant submittedAt(Reception reception) {
        return reception.submittedAt().truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant dueAt(Reception reception) {
        return VietnamTime.instant(reception.dueDate().at());
    }
}
