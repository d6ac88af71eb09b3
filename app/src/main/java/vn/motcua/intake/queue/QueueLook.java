// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.VietnamTime;

/** Looks at the queue as it stands now. */
@Service
public class QueueLook {
    private final QueueViews views;
    private final QueueOffices offices;
    private final InstantSource clock;

    QueueLook(QueueViews views, QueueOffices offices, InstantSource clock) {
        this.views = views;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * A number with its place.
     *
     * @param ticket the number
     * @param office that gave it
     * @param standing where it stands; empty once it waits no more, or its day is past
     */
    public record Seen(Ticket ticket, QueueOffice office, Optional<Standing> standing) {}

    /** The line of an office today. */
    public Line line(QueueOffice office) {
        return new Line(office, views.ofDay(office.unit(), VietnamTime.day(clock.instant())));
    }

    /** The number with this token; empty when there is none. */
    public Optional<Seen> ticket(QueueToken token) {
        return views.find(token)
                .flatMap(ticket ->
                        offices.ofUnit(ticket.unit()).map(office -> seen(ticket, office)));
    }

    private Seen seen(Ticket ticket, QueueOffice office) {
        LocalDate today = VietnamTime.day(clock.instant());
        boolean waits = ticket.state() == TicketState.WAITING && ticket.day().equals(today);
        return new Seen(
                ticket, office, waits ? Optional.of(standing(ticket, office)) : Optional.empty());
    }

    private Standing standing(Ticket ticket, QueueOffice office) {
        ServedTimes served =
                views.served(office.unit(), clock.instant())
                        .getOrDefault(ticket.number().letter(), ServedTimes.NONE);
        return Standing.of(ticket, line(office), served);
    }
}
