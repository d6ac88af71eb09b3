// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.intake.queue.QueueOffices;
import vn.motcua.intake.queue.UsualQueue;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.organisation.StoredUnit;

/**
 * A queue that is alive: in the first commune of the demo people wait, are called and served, and
 * have been on the days before. Numbers are given at any hour there, since nobody knows when
 * somebody tries the demo.
 */
@Component
@Order(5)
class QueueMorning implements MorningPart {
    /** The mark of an installation that has had its queue, with the moment of it. */
    private static final String MARK = "demo.queue";

    private static final int SEED = 42;
    private static final int DAYS_BEFORE = 3;
    private static final LocalTime OPENS = LocalTime.of(7, 30);
    private static final int MINUTES_BEFORE = 150;
    private static final int MINUTES_TODAY = 105;

    private final InstallationMarks marks;
    private final Surroundings.Registers registers;
    private final StaffRegister register;
    private final Counters counters;
    private final Shelves shelves;
    private final InstantSource clock;

    QueueMorning(
            InstallationMarks marks,
            Surroundings.Registers registers,
            StaffRegister register,
            Counters counters,
            Shelves shelves,
            InstantSource clock) {
        this.marks = marks;
        this.registers = registers;
        this.register = register;
        this.counters = counters;
        this.shelves = shelves;
        this.clock = clock;
    }

    /** Plays it once, all or nothing; does nothing where there is no commune of today. */
    @Override
    @Transactional
    public void load(Path folder) {
        LocalDateTime now = VietnamTime.local(clock.instant());
        Surroundings surroundings = registers.on(now.toLocalDate());
        if (marks.read(MARK).isPresent() || !surroundings.haveCommunes()) {
            return;
        }
        marks.write(MARK, clock.instant().toString());
        StoredUnit commune = surroundings.communes().getFirst();
        holders(Role.RETURN_OFFICER, commune, now.toLocalDate())
                .findFirst()
                .ifPresent(officer -> shelves.fill(commune.id(), officer.id(), clock.instant()));
        QueueStage stage = open(commune, now.toLocalDate());
        for (int before = DAYS_BEFORE; before > 0; before--) {
            LocalDate day = WorkingCalendar.national().workingDayBefore(now.toLocalDate(), before);
            stage.play(day.atTime(OPENS), MINUTES_BEFORE, true);
        }
        LocalDateTime start = now.minusMinutes(MINUTES_TODAY);
        LocalDateTime midnight = now.toLocalDate().atStartOfDay();
        LocalDateTime from = start.isBefore(midnight) ? midnight : start;
        stage.play(from, (int) from.until(now, ChronoUnit.MINUTES), false);
    }

    private QueueStage open(StoredUnit commune, LocalDate today) {
        UsualQueue usual = counters.usual();
        QueueOffices offices = counters.offices();
        usual.open(commune.id());
        offices.put(commune.id(), 1, Set.of('A', 'D'));
        offices.put(commune.id(), 2, Set.of('A', 'B', 'C'));
        offices.put(commune.id(), 3, Set.of('A', 'T'));
        offices.setHours(commune.id(), true);
        List<Staff> people =
                Stream.concat(
                                holders(Role.RECEPTIONIST, commune, today),
                                holders(Role.RETURN_OFFICER, commune, today))
                        .distinct()
                        .toList();
        return new QueueStage(counters, commune.id(), people, new Random(SEED));
    }

    private Stream<Staff> holders(Role role, StoredUnit commune, LocalDate today) {
        return register.holders(role, commune.unit().code(), today).stream()
                .flatMap(one -> register.find(one.id(), today).stream());
    }
}
