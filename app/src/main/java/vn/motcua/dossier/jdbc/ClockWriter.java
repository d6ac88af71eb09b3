// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.ClockSegment;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.act.Effect;

/** Writes how the clock of a dossier runs from now on. */
@Repository
class ClockWriter {
    private final JdbcClient sql;

    ClockWriter(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the event of a change of the clock tells. */
    static EventData told(EventData data, Effect.Clock clock) {
        return data.withDueAt(VietnamTime.instant(clock.dueDate().at()))
                .with("clock", ClockLine.digest(clock.stops(), clock.dueDate()));
    }

    private static final String DUE =
            """
            update dossier
            set due_at = :dueAt,
                has_stops = :hasStops
            where id = :id
            """;

    private static final String STOPS =
            """
            insert into dossier_stop (dossier_id, ordinal, start_on, end_on, reason)
            select *
            from unnest(
                :id::bigint[], :ordinal::smallint[], :startOn::date[], :endOn::date[],
                :reason::text[])
            on conflict (dossier_id, ordinal) do update set end_on = excluded.end_on
            """;

    private static final String FORGET =
            """
            delete from dossier_clock
            where dossier_id = :id
            """;

    void write(long id, Effect.Clock clock) {
        sql.sql(DUE)
                .param("dueAt", Timestamps.utc(VietnamTime.instant(clock.dueDate().at())))
                .param("hasStops", !clock.dueDate().segments().isEmpty())
                .param("id", id)
                .update();
        stops(id, clock);
        sql.sql(FORGET).param("id", id).update();
        segments(id, clock);
    }

    private void stops(long id, Effect.Clock clock) {
        Columns stops = new Columns();
        for (int i = 0; i < clock.stops().size(); i++) {
            ClockStop stop = clock.stops().get(i);
            stops.add("id", id)
                    .add("ordinal", i + 1)
                    .add("startOn", stop.start())
                    .add("endOn", stop.end())
                    .add("reason", stop.reason().code());
        }
        sql.sql(STOPS).params(stops.arrays()).update();
    }

    private void segments(long id, Effect.Clock clock) {
        Columns segments = new Columns();
        for (ClockSegment segment : clock.dueDate().segments()) {
            segments.add("id", id)
                    .add("fromOn", segment.from())
                    .add("stopped", segment.stopped())
                    .add("dueAt", VietnamTime.instant(segment.dueAt()));
        }
        if (!segments.isEmpty()) {
            sql.sql(ImportStatements.CLOCK).params(segments.arrays()).update();
        }
    }
}
