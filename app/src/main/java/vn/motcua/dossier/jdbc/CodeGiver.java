// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.act.CaseRecords.Signature;
import vn.motcua.dossier.act.Effect;
import vn.motcua.dossier.act.Situation;
import vn.motcua.organisation.UnitCode;
import vn.motcua.process.StoredProcess;

/** Turns a submission into a dossier that is received: code, due date, process. */
@Repository
class CodeGiver {
    private final JdbcClient sql;

    CodeGiver(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String NEXT =
            """
            insert into code_counter (unit_code, day, last)
            values (:unit, :day, 1)
            on conflict (unit_code, day) do update set last = code_counter.last + 1
            returning last
            """;

    /** The next number of that series on that Vietnam day; held until the transaction ends. */
    int next(String series, LocalDate day) {
        return sql.sql(NEXT)
                .param("unit", series)
                .param("day", day)
                .query((row, number) -> row.getInt("last"))
                .single();
    }

    private static final String RECEIVE =
            """
            with renamed as (
                update dossier
                set code = :code,
                    received_at = :receivedAt,
                    due_at = :dueAt,
                    due_by_day = :dueByDay
                where id = :id
                  and event_count = :version
                returning id
            )
            insert into dossier_case
                (dossier_id, office_unit_id, process_version_id, submission_number, received_by,
                 limit_case, limit_value, limit_unit, limit_reason)
            select id, :office, :process, :submission, :account, :limitCase, :limitValue,
                   :limitUnit, :limitReason
            from renamed
            on conflict (dossier_id) do update
            set process_version_id = excluded.process_version_id,
                submission_number = excluded.submission_number,
                received_by = excluded.received_by,
                limit_case = excluded.limit_case,
                limit_value = excluded.limit_value,
                limit_unit = excluded.limit_unit,
                limit_reason = excluded.limit_reason
            """;

    /** Gives the code and writes what the reception says; the event tells it. */
    EventData receive(
            EventData data, Effect.Received received, Situation situation, Signature signature) {
        UnitCode unit = situation.counter().unit().code();
        LocalDate day = VietnamTime.day(signature.at());
        DossierCode code = DossierCode.of(unit, day, next(unit.value(), day));
        @Nullable StoredProcess process = received.process();
        var dueAt = VietnamTime.instant(received.dueDate().at());
        sql.sql(RECEIVE)
                .param("code", code.value())
                .param("receivedAt", Timestamps.utc(signature.at()))
                .param("dueAt", Timestamps.utc(dueAt))
                .param("id", situation.id())
                .param("version", situation.version())
                .param("office", situation.office().id())
                .param("process", process == null ? null : process.id(), java.sql.Types.BIGINT)
                .param("submission", Objects.requireNonNull(situation.code()).value())
                .param("account", signature.account())
                .param("dueByDay", received.limit().unit().countsDays())
                .params(LimitColumns.of(received.chosen()))
                .update();
        return data.with("code", code.value()).withDueAt(dueAt, received.limit());
    }
}
