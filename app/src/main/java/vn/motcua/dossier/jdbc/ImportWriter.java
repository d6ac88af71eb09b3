// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.audit.ChainedEvent;
import vn.motcua.audit.Hash;
import vn.motcua.calendar.ClockSegment;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.ImportedDossier;
import vn.motcua.dossier.ImportedHistory;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.Outcome;

/** Writes a batch of imported dossiers with payload, stops, clock and chained events. */
@Repository
class ImportWriter {
    private final JdbcClient sql;

    ImportWriter(JdbcClient sql) {
        this.sql = sql;
    }

    void write(List<ImportedDossier> dossiers, Instant recordedAt) {
        List<Long> ids = ids(dossiers.size());
        Instant recorded = recordedAt.truncatedTo(ChronoUnit.MICROS);
        Columns rows = new Columns();
        Columns payloads = new Columns();
        Columns stops = new Columns();
        Columns segments = new Columns();
        Columns events = new Columns();
        for (int i = 0; i < dossiers.size(); i++) {
            ImportedDossier dossier = dossiers.get(i);
            long id = ids.get(i);
            List<ChainedEvent> history = history(dossier, id, recorded);
            Hash last = addEvents(events, history);
            addDossier(rows, dossier, id, history.size(), last);
            addPayload(payloads, dossier, id);
            addStops(stops, dossier, id);
            addSegments(segments, dossier, id);
        }
        insert(ImportStatements.DOSSIERS, rows);
        insert(ImportStatements.PAYLOADS, payloads);
        insert(ImportStatements.STOPS, stops);
        insert(ImportStatements.CLOCK, segments);
        insert(ImportStatements.EVENTS, events);
    }

    private static final String IDS =
            """
            select nextval('dossier_id_seq')
            from generate_series(1, :count)
            """;

    private List<Long> ids(int count) {
        return sql.sql(IDS).param("count", count).query((row, n) -> row.getLong(1)).list();
    }

    private void insert(String statement, Columns columns) {
        if (!columns.isEmpty()) {
            sql.sql(statement).params(columns.arrays()).update();
        }
    }

    private static List<ChainedEvent> history(
            ImportedDossier dossier, long id, Instant recordedAt) {
        List<NewEvent> events = new ImportedHistory(dossier).events();
        return IntStream.range(0, events.size())
                .mapToObj(i -> chained(events.get(i), id, i + 1, recordedAt))
                .toList();
    }

    private static ChainedEvent chained(NewEvent event, long id, int seq, Instant recordedAt) {
        return new ChainedEvent(
                id,
                seq,
                event.type().code(),
                event.happenedAt(),
                recordedAt,
                event.actor(),
                event.data().json());
    }

    /** Adds the chained events and returns the hash of the last. */
    private static Hash addEvents(Columns columns, List<ChainedEvent> events) {
        Hash previous = Hash.NONE;
        for (ChainedEvent event : events) {
            Hash hash = event.after(previous);
            columns.add("dossierId", event.dossierId())
                    .add("seq", event.seq())
                    .add("type", event.type())
                    .add("happenedAt", event.happenedAt())
                    .add("recordedAt", event.recordedAt())
                    .add("actor", event.actor())
                    .add("data", event.data())
                    .add("previous", previous.bytes())
                    .add("hash", hash.bytes());
            previous = hash;
        }
        return previous;
    }

    private static void addDossier(
            Columns columns, ImportedDossier dossier, long id, int events, Hash last) {
        @Nullable Outcome outcome = dossier.outcome();
        @Nullable DueDate dueDate = dossier.dueDate();
        columns.add("id", id)
                .add("code", dossier.code())
                .add("unit", dossier.unit().id())
                .add("procedure", dossier.procedure().id())
                .add("channel", dossier.channel().number())
                .add("state", dossier.state().code())
                .add("outcome", outcome == null ? null : outcome.number())
                .add("dueByDay", dossier.procedure().version().limit().unit().countsDays())
                .add("dueGiven", dossier.dueGiven())
                .add("hasStops", dueDate != null && !dueDate.segments().isEmpty())
                .add("submittedAt", dossier.times().submitted())
                .add("receivedAt", dossier.times().received())
                .add("dueAt", dueDate == null ? null : VietnamTime.instant(dueDate.at()))
                .add("finishedAt", dossier.times().finished())
                .add("returnedAt", dossier.times().returned())
                .add("eventCount", events)
                .add("lastHash", last.bytes());
    }

    private static void addPayload(Columns columns, ImportedDossier dossier, long id) {
        columns.add("id", id)
                .add("name", dossier.applicant().name())
                .add("personalId", PayloadText.personalId(dossier.applicant()))
                .add("phone", PayloadText.phone(dossier.applicant()))
                .add("digest", dossier.digest().bytes());
    }

    private static void addStops(Columns columns, ImportedDossier dossier, long id) {
        for (int i = 0; i < dossier.stops().size(); i++) {
            ClockStop stop = dossier.stops().get(i);
            @Nullable LocalDate end = stop.end();
            columns.add("id", id)
                    .add("ordinal", i + 1)
                    .add("startOn", stop.start())
                    .add("endOn", end)
                    .add("reason", stop.reason().code());
        }
    }

    private static void addSegments(Columns columns, ImportedDossier dossier, long id) {
        @Nullable DueDate dueDate = dossier.dueDate();
        if (dueDate == null) {
            return;
        }
        for (ClockSegment segment : dueDate.segments()) {
            columns.add("id", id)
                    .add("fromOn", segment.from())
                    .add("stopped", segment.stopped())
                    .add("dueAt", VietnamTime.instant(segment.dueAt()));
        }
    }
}
