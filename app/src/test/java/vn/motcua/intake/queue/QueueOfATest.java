// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.intake.queue.TicketMachine.Wish;
import vn.motcua.testing.SmallDesk;

/** The queue of a small commune on a Monday morning: groups A, B and T, three counters. */
final class QueueOfATest implements AutoCloseable {
    private static final Instant MONDAY = Instant.parse("2026-11-02T01:00:00Z");

    private final SmallDesk desk;
    private Instant now = MONDAY;

    private QueueOfATest(SmallDesk desk) {
        this.desk = desk;
    }

    static QueueOfATest open(DataSource database, Path data) {
        QueueOfATest queue = new QueueOfATest(SmallDesk.open(database, data, MONDAY));
        QueueOffices offices = queue.bean(QueueOffices.class);
        long unit = queue.unit();
        offices.open(unit, QueueToken.next(), QueueToken.next());
        offices.put(unit, new TicketGroup('A', "Chứng thực", "Certification", false));
        offices.put(unit, new TicketGroup('B', "Hộ tịch", "Civil status", false));
        offices.put(unit, new TicketGroup('T', "Trả kết quả", "Results", true));
        offices.put(unit, 1, Set.of('A', 'T'));
        offices.put(unit, 2, Set.of('A'));
        offices.put(unit, 3, Set.of('B'));
        queue.sit(Role.RECEPTIONIST, 1);
        queue.sit(Role.CASHIER, 2);
        queue.sit(Role.RETURN_OFFICER, 3);
        return queue;
    }

    <T> T bean(Class<T> type) {
        return desk.office().bean(type);
    }

    SmallDesk desk() {
        return desk;
    }

    long unit() {
        return desk.unit().id();
    }

    QueueOffice office() {
        return bean(QueueOffices.class).ofUnit(unit()).orElseThrow();
    }

    QueueCounter counter(int number) {
        return office().counters().get(number - 1);
    }

    Staff as(Role role) {
        return desk.as(role);
    }

    void sit(Role role, int counter) {
        if (!bean(QueueDesk.class).sit(as(role), office(), counter(counter).id())) {
            throw new AssertionError("counter " + counter + " is taken");
        }
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        itIs(now.plus(time));
    }

    void itIs(Instant moment) {
        now = moment;
        desk.itIs(VietnamTime.local(moment).toString());
    }

    /** Somebody takes a number; a second passes. */
    Ticket take(char group) {
        return take(new Wish(group, TicketSource.KIOSK, null));
    }

    Ticket take(Wish wish) {
        pass(Duration.ofSeconds(1));
        return ticket(bean(TicketMachine.class).take(office(), wish));
    }

    /** Staff give a number, perhaps with priority. */
    Ticket give(char group, @Nullable Priority priority) {
        pass(Duration.ofSeconds(1));
        return ticket(
                bean(QueueDesk.class)
                        .give(
                                as(Role.RECEPTIONIST),
                                office(),
                                new Wish(group, TicketSource.STAFF, priority)));
    }

    /** The number called next at counter 1, after the one in hand there. */
    QueueAnswer next(int counter, Role role) {
        pass(Duration.ofMinutes(1));
        long hand = line().inHand(counter(counter)).map(Ticket::id).findFirst().orElse(0L);
        return bean(QueueDesk.class).next(as(role), counter(counter), hand);
    }

    Line line() {
        return new Line(office(), bean(QueueViews.class).ofDay(unit(), VietnamTime.day(now())));
    }

    static Ticket ticket(QueueAnswer answer) {
        if (answer instanceof QueueAnswer.Done done) {
            return done.ticket();
        }
        throw new AssertionError("no number: " + answer);
    }

    static List<String> numbers(List<Ticket> tickets) {
        return tickets.stream().map(ticket -> ticket.number().toString()).toList();
    }

    @Override
    public void close() {
        desk.close();
    }
}
