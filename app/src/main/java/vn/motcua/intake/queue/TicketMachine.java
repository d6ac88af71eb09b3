// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.VietnamTime;

/** Gives numbers to whoever comes: at the machine, on the phone, by a receipt. */
@Service
public class TicketMachine {
    private final TicketBook book;
    private final InstantSource clock;
    private final QueueHours hours = QueueHours.usual();

    /** A machine at this clock; the program has one, and a demo plays its morning at another. */
    public TicketMachine(TicketBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * What somebody wishes.
     *
     * @param group for what
     * @param source where they ask
     * @param asked the priority they ask for, which staff confirm; null without one
     */
    public record Wish(char group, TicketSource source, @Nullable Priority asked) {}

    /** Gives a number, while numbers are given. */
    public QueueAnswer take(QueueOffice office, Wish wish) {
        if (!isOpen(office)) {
            return whyClosed();
        }
        if (office.group(wish.group()).isEmpty()) {
            return new QueueAnswer.Faulty();
        }
        return new QueueAnswer.Done(book.take(ticket(office, wish)));
    }

    /** True while numbers are given there. */
    public boolean isOpen(QueueOffice office) {
        return office.atAnyHour() || hours.gives(VietnamTime.local(clock.instant()));
    }

    /** When numbers are given again, once they are not. */
    public QueueAnswer.Closed whyClosed() {
        LocalDateTime now = VietnamTime.local(clock.instant());
        return new QueueAnswer.Closed(hours.nextOpening(now));
    }

    private TicketBook.NewTicket ticket(QueueOffice office, Wish wish) {
        Instant at = clock.instant();
        boolean comesAgain = wish.source() == TicketSource.RECEIPT;
        return new TicketBook.NewTicket(
                office.unit(),
                wish.group(),
                QueueToken.next(),
                wish.source(),
                comesAgain ? Lane.RETURN : Lane.USUAL,
                wish.asked(),
                null,
                "",
                new TicketBook.Moment(VietnamTime.day(at), at));
    }
}
