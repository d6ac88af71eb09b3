// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Staff;

/** Where whoever sits at a counter calls numbers and serves who comes. */
@Service
public class QueueDesk {
    private final TicketBook book;
    private final QueueViews views;
    private final QueueOffices offices;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final QueueHours hours = QueueHours.usual();

    /** A desk at this clock; the program has one, and a demo plays its morning at another. */
    public QueueDesk(
            TicketBook book,
            QueueViews views,
            QueueOffices offices,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.book = book;
        this.views = views;
        this.offices = offices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Ends the visit in hand, if there is one, and calls the next number.
     *
     * @param hand the number in hand as {@code staff} saw it; 0 without one
     */
    public QueueAnswer next(Staff staff, QueueCounter counter, long hand) {
        Seat seat = new Seat(counter.id(), staff.id());
        Instant now = clock.instant();
        Optional<QueueAnswer> answer =
                atOnce(() -> {
                    if (hand != 0 && book.finish(new TicketAct(seat, hand, now, "")).isEmpty()) {
                        return new QueueAnswer.Overtaken();
                    }
                    return called(book.callNext(seat, VietnamTime.day(now), now));
                });
        return answer.orElseGet(QueueAnswer.Overtaken::new);
    }

    private static QueueAnswer called(Optional<Ticket> next) {
        return next.<QueueAnswer>map(QueueAnswer.Done::new).orElseGet(QueueAnswer.NobodyWaits::new);
    }

    /** Calls the one who was called once more. */
    public QueueAnswer recall(Staff staff, QueueCounter counter, long ticket) {
        return done(book.recall(act(staff, counter, ticket, "")));
    }

    /** The one who was called came. */
    public QueueAnswer serve(Staff staff, QueueCounter counter, long ticket) {
        return done(book.serve(act(staff, counter, ticket, "")));
    }

    /** The one who was called did not come. */
    public QueueAnswer absent(Staff staff, QueueCounter counter, long ticket) {
        return done(book.absent(act(staff, counter, ticket, "")));
    }

    /** The visit is over. */
    public QueueAnswer finish(Staff staff, QueueCounter counter, long ticket) {
        return done(book.finish(act(staff, counter, ticket, "")));
    }

    /** The visit goes on at another counter; the reason says what for. */
    public QueueAnswer handOver(Staff staff, QueueCounter from, long ticket, Handing to) {
        return done(book.handOver(act(staff, from, ticket, to.reason()), to.counter().id()));
    }

    /**
     * Where a visit goes on.
     *
     * @param counter which one
     * @param reason what for; may be empty
     */
    public record Handing(QueueCounter counter, String reason) {}

    /** The number that {@code staff} have in hand; empty without one. */
    public Optional<TicketInHand> inHand(Staff staff) {
        return views.inHand(staff.id());
    }

    /**
     * Ends the visit that {@code staff} have in hand with what came of it; does nothing for who has
     * no number in hand, since people come without one too.
     */
    public void finish(Staff staff, List<DossierCode> dossiers) {
        Optional<TicketInHand> hand = inHand(staff);
        hand.ifPresent(one -> {
            book.note(one.ticket(), dossiers);
            seat(staff)
                    .ifPresent(seat ->
                            book.finish(new TicketAct(seat, one.ticket(), clock.instant(), "")));
        });
    }

    private Optional<Seat> seat(Staff staff) {
        return views.seat(staff.id()).map(counter -> new Seat(counter, staff.id()));
    }

    /** Lets a number that was cancelled wait again; the reason is owed. */
    public QueueAnswer bringBack(Staff staff, QueueOffice office, long ticket, String reason) {
        return reason.isBlank()
                ? new QueueAnswer.Faulty()
                : done(book.bringBack(help(staff, office, ticket, reason)));
    }

    /** Puts a waiting number into the lane of priority; what was seen of it is the reason. */
    public QueueAnswer prefer(Staff staff, QueueOffice office, long ticket, Priority priority) {
        return done(book.prefer(help(staff, office, ticket, priority.code()), priority));
    }

    /** Leaves a number that asked for priority where it is. */
    public QueueAnswer decline(Staff staff, QueueOffice office, long ticket) {
        return done(book.prefer(help(staff, office, ticket, ""), null));
    }

    /** Gives a number by hand; a priority is its own reason. */
    public QueueAnswer give(Staff staff, QueueOffice office, TicketMachine.Wish wish) {
        LocalDateTime now = VietnamTime.local(clock.instant());
        if (!office.atAnyHour() && !hours.gives(now)) {
            return new QueueAnswer.Closed(hours.nextOpening(now));
        }
        if (office.group(wish.group()).isEmpty()) {
            return new QueueAnswer.Faulty();
        }
        Priority priority = wish.asked();
        return new QueueAnswer.Done(
                book.take(
                        new TicketBook.NewTicket(
                                office.unit(),
                                wish.group(),
                                QueueToken.next(),
                                TicketSource.STAFF,
                                priority == null ? Lane.USUAL : Lane.PRIORITY,
                                priority,
                                staff.id(),
                                priority == null ? "" : priority.code(),
                                moment())));
    }

    /** Sits down at a counter; false when it is not free to be taken. */
    public boolean sit(Staff staff, QueueOffice office, long counter) {
        return offices.sit(office.unit(), new Seat(counter, staff.id()), clock.instant());
    }

    /** Gets up; false while a number is in hand. */
    public boolean leave(Staff staff) {
        return offices.leave(staff.id());
    }

    /**
     * Ends what is left of past days, and of today where the day is over; doing it again changes
     * nothing.
     *
     * @return how many numbers were left over
     */
    public int closeDays() {
        Instant now = clock.instant();
        boolean over = hours.isOver(VietnamTime.local(now));
        return book.close(VietnamTime.day(now), over, now);
    }

    private QueueAnswer done(Optional<Ticket> ticket) {
        return ticket.<QueueAnswer>map(QueueAnswer.Done::new).orElseGet(QueueAnswer.Overtaken::new);
    }

    private TicketAct act(Staff staff, QueueCounter counter, long ticket, String reason) {
        return new TicketAct(new Seat(counter.id(), staff.id()), ticket, clock.instant(), reason);
    }

    private TicketBook.Help help(Staff staff, QueueOffice office, long ticket, String reason) {
        return new TicketBook.Help(office.unit(), ticket, staff.id(), reason, moment());
    }

    private TicketBook.Moment moment() {
        Instant now = clock.instant();
        return new TicketBook.Moment(VietnamTime.day(now), now);
    }

    /** In one transaction; empty when another one was faster. */
    private Optional<QueueAnswer> atOnce(Supplier<QueueAnswer> work) {
        try {
            return Optional.ofNullable(
                    transaction.execute(tx -> {
                        QueueAnswer answer = work.get();
                        if (answer instanceof QueueAnswer.Overtaken) {
                            tx.setRollbackOnly();
                        }
                        return answer;
                    }));
        } catch (DataIntegrityViolationException faster) {
            return Optional.empty();
        }
    }
}
