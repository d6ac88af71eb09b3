// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.StopReason;
import vn.motcua.calendar.VietnamTime;

/** Tells the history of an imported dossier as events, in the order they happened. */
public final class ImportedHistory {
    /** Who stands behind imported events. */
    public static final String ACTOR = "import";

    private final ImportedDossier dossier;

    /** The history of this dossier. */
    public ImportedHistory(ImportedDossier dossier) {
        this.dossier = dossier;
    }

    /** At least one event; the first carries the dossier's code, unit and procedure. */
    public List<NewEvent> events() {
        List<NewEvent> events = new ArrayList<>();
        DossierTimes times = dossier.times();
        events.add(event(EventType.SUBMITTED, times.submitted(), origin()));
        @Nullable Instant received = times.received();
        @Nullable DueDate dueDate = dossier.dueDate();
        if (received != null && dueDate != null) {
            events.add(event(EventType.RECEIVED, received, due(dueDate)));
            events.addAll(stops(received, dueDate));
        }
        @Nullable Outcome outcome = dossier.outcome();
        if (outcome != null && times.finished() != null) {
            events.add(NewEvent.ending(outcome, times.finished(), ACTOR));
        }
        if (times.returned() != null) {
            events.add(event(EventType.RETURNED, times.returned(), EventData.NONE));
        }
        return List.copyOf(events);
    }

    private EventData origin() {
        return EventData.NONE
                .with("code", dossier.code().value())
                .with("unit", dossier.unit().unit().code().value())
                .with("procedure", dossier.procedure().version().code().value())
                .with("channel", dossier.channel().code());
    }

    private EventData due(DueDate dueDate) {
        return EventData.NONE
                .withDueAt(initialDue(dueDate), dossier.procedure().version().limit())
                .with("dueGiven", dossier.dueGiven() ? "true" : null);
    }

    private static NewEvent event(EventType type, Instant at, EventData data) {
        return NewEvent.of(type, at, ACTOR, data);
    }

    private static Instant initialDue(DueDate dueDate) {
        return VietnamTime.instant(
                dueDate.segments().isEmpty()
                        ? dueDate.at()
                        : dueDate.segments().getFirst().dueAt());
    }

    private List<NewEvent> stops(Instant received, DueDate dueDate) {
        List<NewEvent> events = new ArrayList<>();
        for (ClockStop stop : dossier.stops()) {
            EventData why = EventData.NONE.with("reason", stop.reason().code());
            boolean supplement = stop.reason() == StopReason.SUPPLEMENT;
            events.add(
                    event(
                            supplement ? EventType.SUPPLEMENT_REQUESTED : EventType.CLOCK_PAUSED,
                            moment(stop.start(), received),
                            why));
            @Nullable LocalDate end = stop.end();
            if (end != null) {
                events.add(
                        event(
                                supplement
                                        ? EventType.SUPPLEMENT_RECEIVED
                                        : EventType.CLOCK_RESUMED,
                                moment(end, received),
                                why.withDueAt(dueOn(end, dueDate))));
            }
        }
        events.sort(Comparator.comparing(NewEvent::happenedAt));
        return events;
    }

    /** The beginning of the day, but not before the reception. */
    private static Instant moment(LocalDate day, Instant received) {
        Instant start = VietnamTime.instant(day.atStartOfDay());
        return start.isBefore(received) ? received : start;
    }

    /** The due date in force once the clock went on; after the last stop, the one that stays. */
    private Instant dueOn(LocalDate end, DueDate dueDate) {
        boolean last =
                dossier.stops().stream()
                        .noneMatch(stop -> stop.end() != null && stop.end().isAfter(end));
        return VietnamTime.instant(last ? dueDate.at() : dueDate.on(end).dueAt());
    }
}
