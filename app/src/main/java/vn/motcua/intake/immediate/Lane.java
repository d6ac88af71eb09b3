// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.fee.Quote;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.visit.Visit;
import vn.motcua.intake.visit.Visits;

/**
 * The lane of what is done at once (làm ngay): everything one person brought is received, entered
 * in the books and paid in one transaction, once for the same form. The cases are settled when the
 * time in which all of it can be undone is over.
 */
@Service
public class Lane {
    /** Product default (ADR 0030): how long a visit can be undone by whoever made it. */
    public static final Duration UNDO = Duration.ofSeconds(30);

    private final LaneWriter writer;
    private final Prices prices;
    private final Visits visits;
    private final Settling settling;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Lane(
            LaneWriter writer,
            Prices prices,
            Visits visits,
            Settling settling,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.writer = writer;
        this.prices = prices;
        this.visits = visits;
        this.settling = settling;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The same lane at another clock, whose visits nobody settles by themselves: a demo plays its
     * past and settles it with {@link Ending#at}.
     */
    public Lane at(InstantSource past) {
        Settling nobody = (visit, moment) -> {};
        return new Lane(writer.at(past), prices, visits, nobody, transaction, past);
    }

    /**
     * The same lane as it was when a counter was cut off: cases are received and settled then, in
     * one transaction; the money is booked now, into the box that is open.
     */
    public Lane late(InstantSource past, Ending ending) {
        Ending then = ending.at(past);
        return new Lane(
                writer.late(past),
                prices,
                visits,
                (visit, moment) -> then.settle(visit),
                transaction,
                past);
    }

    /** Does all of it or nothing. */
    public LaneAnswer serve(Staff staff, LaneVisit wanted, FormKey key) {
        return Objects.requireNonNull(
                transaction.execute(tx -> {
                    LaneAnswer answer = begin(staff, wanted, key);
                    if (!(answer instanceof LaneAnswer.Done)) {
                        tx.setRollbackOnly();
                    }
                    return answer;
                }));
    }

    private LaneAnswer begin(Staff staff, LaneVisit wanted, FormKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<List<Quote>> quotes =
                prices.of(wanted.lines(), wanted.claims(), VietnamTime.day(now));
        if (quotes.isEmpty()) {
            return new LaneAnswer.NoPrice();
        }
        Optional<Long> visit = visits.begin(beginning(staff, wanted, now), key.request("lane"));
        if (visit.isEmpty()) {
            return new LaneAnswer.Done(visits.begun(key.request("lane")).orElseThrow().id());
        }
        var total = Prices.total(quotes.get());
        var told = wanted.payment().told();
        if (told != null && !told.equals(total)) {
            return new LaneAnswer.PriceChanged(total);
        }
        LaneAnswer answer =
                writer.write(
                        new LaneWriter.Job(staff, wanted, key, visit.get(), now), quotes.get());
        if (answer instanceof LaneAnswer.Done) {
            settling.at(visit.get(), now.plus(UNDO));
        }
        return answer;
    }

    private static Visits.Beginning beginning(Staff staff, LaneVisit wanted, Instant now) {
        return new Visits.Beginning(
                wanted.unit(),
                staff.id(),
                now,
                wanted.seconds(),
                wanted.who().recipient(),
                wanted.who().authority(),
                wanted.signer(),
                now.plus(UNDO));
    }

    /** The visit of this form; empty when it was not sent. */
    public Optional<Visit> served(FormKey key) {
        return visits.begun(key.request("lane"));
    }
}
