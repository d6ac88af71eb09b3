// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.intake.queue.Priority;
import vn.motcua.intake.queue.QueueAnswer;
import vn.motcua.intake.queue.QueueCounter;
import vn.motcua.intake.queue.QueueDesk;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.TicketMachine;
import vn.motcua.intake.queue.TicketMachine.Wish;
import vn.motcua.intake.queue.TicketSource;

/** Plays the queue of one commune minute by minute, at a clock of the past. */
final class QueueStage {
    /** What people come for: most for copies. */
    private static final String WISHES = "AAAAAABBCDTT";

    private static final int SHORTEST = 3;
    private static final int SPREAD = 8;
    private static final int ONE_IN_ABSENT = 18;
    private static final int ONE_IN_PRIORITY = 9;

    private final StageClock past = new StageClock();
    private final QueueDesk desk;
    private final TicketMachine machine;
    private final Counters counters;
    private final long unit;
    private final List<Staff> people;
    private final Random random;
    private final Map<Integer, Long> hands = new HashMap<>();
    private final Map<Integer, LocalDateTime> freeAt = new HashMap<>();

    QueueStage(Counters counters, long unit, List<Staff> people, Random random) {
        this.desk = counters.desk(past);
        this.machine = counters.machine(past);
        this.counters = counters;
        this.unit = unit;
        this.people = List.copyOf(people);
        this.random = random;
    }

    /** Plays so many minutes; a whole day is played until nobody waits. */
    void play(LocalDateTime from, int minutes, boolean toTheEnd) {
        past.set(VietnamTime.instant(from));
        List<QueueCounter> open = sitDown();
        for (int minute = 0; minute < minutes; minute++) {
            LocalDateTime now = from.plusMinutes(minute);
            past.set(VietnamTime.instant(now));
            if (random.nextInt(10) < 6) {
                come();
            }
            open.forEach(counter -> work(counter, now));
        }
        for (int minute = minutes; toTheEnd && minute < minutes + 240; minute++) {
            LocalDateTime now = from.plusMinutes(minute);
            past.set(VietnamTime.instant(now));
            open.forEach(counter -> work(counter, now));
        }
        if (toTheEnd) {
            open.forEach(this::finish);
        }
    }

    private List<QueueCounter> sitDown() {
        QueueOffice office = office();
        int seats = Math.min(people.size(), office.counters().size());
        for (int place = 0; place < seats; place++) {
            desk.sit(people.get(place), office, office.counters().get(place).id());
        }
        return office().counters().subList(0, seats);
    }

    private QueueOffice office() {
        return counters.offices().ofUnit(unit).orElseThrow();
    }

    private void come() {
        char group = WISHES.charAt(random.nextInt(WISHES.length()));
        boolean asks = random.nextInt(ONE_IN_PRIORITY) == 0;
        TicketSource source =
                switch (random.nextInt(4)) {
                    case 0 -> TicketSource.PHONE;
                    case 1 -> group == 'T' ? TicketSource.RECEIPT : TicketSource.KIOSK;
                    default -> TicketSource.KIOSK;
                };
        machine.take(office(), new Wish(group, source, asks ? Priority.ELDERLY : null));
    }

    private void work(QueueCounter counter, LocalDateTime now) {
        LocalDateTime free = freeAt.get(counter.number());
        if (free != null && now.isBefore(free)) {
            return;
        }
        Staff staff = people.get(counter.number() - 1);
        long hand = hands.getOrDefault(counter.number(), 0L);
        hands.remove(counter.number());
        if (desk.next(staff, counter, hand) instanceof QueueAnswer.Done called) {
            answer(staff, counter, called.ticket().id(), now);
        }
    }

    private void answer(Staff staff, QueueCounter counter, long ticket, LocalDateTime now) {
        past.set(VietnamTime.instant(now.plusSeconds(25)));
        if (random.nextInt(ONE_IN_ABSENT) == 0) {
            desk.absent(staff, counter, ticket);
            return;
        }
        desk.serve(staff, counter, ticket);
        hands.put(counter.number(), ticket);
        freeAt.put(counter.number(), now.plusMinutes(SHORTEST + random.nextInt(SPREAD)));
    }

    private void finish(QueueCounter counter) {
        Long hand = hands.remove(counter.number());
        if (hand != null) {
            desk.finish(people.get(counter.number() - 1), counter, hand);
        }
        freeAt.remove(counter.number());
    }
}
