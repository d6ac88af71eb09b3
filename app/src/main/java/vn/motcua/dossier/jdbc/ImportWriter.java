// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.ClockSegment;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.ImportedDossier;
import vn.motcua.dossier.ImportedHistory;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.Outcome;

/** Writes a batch of imported dossiers with payload, stops, clock and chained events. */
@Repository
class ImportWriter {
    private final SecureRandom random = new SecureRandom();
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
            SaltedPayload payload = new SaltedPayload(dossier.applicant(), random);
            ImportedChain chain = new ImportedChain(ids.get(i), recorded);
            history(dossier, payload).forEach(event -> chain.add(event, events));
            addDossier(rows, dossier, chain);
            addPayload(payloads, dossier, chain, payload);
            addStops(stops, dossier, chain);
            addSegments(segments, dossier, chain);
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

    /** The events, of which the first tells the payload and the last where the dossier stands. */
    private static List<NewEvent> history(ImportedDossier dossier, SaltedPayload payload) {
        List<NewEvent> events = new ArrayList<>(new ImportedHistory(dossier).events());
        NewEvent first = events.getFirst();
        events.set(0, first.telling(first.data().with("payload", payload.digest())));
        NewEvent last = events.getLast();
        EventData standing =
                Entry.told(last.data(), dossier.state())
                        .with("clock", ClockLine.digest(dossier.stops(), dossier.dueDate()));
        events.set(events.size() - 1, last.telling(standing));
        return events;
    }

    private static void addDossier(Columns columns, ImportedDossier dossier, ImportedChain chain) {
        @Nullable Outcome outcome = dossier.outcome();
        @Nullable DueDate dueDate = dossier.dueDate();
        columns.add("id", chain.dossierId())
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
                .add("eventCount", chain.length())
                .add("lastHash", chain.last().bytes());
    }

    private static void addPayload(
            Columns columns, ImportedDossier dossier, ImportedChain chain, SaltedPayload payload) {
        payload.columns().forEach(columns::add);
        columns.add("id", chain.dossierId()).add("digest", dossier.digest().bytes());
    }

    private static void addStops(Columns columns, ImportedDossier dossier, ImportedChain chain) {
        for (int i = 0; i < dossier.stops().size(); i++) {
            ClockStop stop = dossier.stops().get(i);
            @Nullable LocalDate end = stop.end();
            columns.add("id", chain.dossierId())
                    .add("ordinal", i + 1)
                    .add("startOn", stop.start())
                    .add("endOn", end)
                    .add("reason", stop.reason().code());
        }
    }

    private static void addSegments(Columns columns, ImportedDossier dossier, ImportedChain chain) {
        @Nullable DueDate dueDate = dossier.dueDate();
        if (dueDate == null) {
            return;
        }
        for (ClockSegment segment : dueDate.segments()) {
            columns.add("id", chain.dossierId())
                    .add("fromOn", segment.from())
                    .add("stopped", segment.stopped())
                    .add("dueAt", VietnamTime.instant(segment.dueAt()));
        }
    }
}
