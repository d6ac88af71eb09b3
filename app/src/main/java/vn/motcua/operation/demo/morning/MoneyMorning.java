// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.fee.till.Receipt;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.organisation.StoredUnit;

/**
 * Money of the demo: reliefs and bank accounts that never were, boxes that were closed on the last
 * working day, and those of today, still open.
 */
@Component
@Order(4)
class MoneyMorning implements MorningPart {
    /** The mark of an installation that has had its money, with the moment of it. */
    private static final String MARK = "demo.money";

    private static final LocalTime OPENS = LocalTime.of(7, 30);
    private static final LocalTime LAST = LocalTime.of(16, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 5);
    private static final int MINUTES_TODAY = 90;

    private final InstallationMarks marks;
    private final Surroundings.Registers registers;
    private final StaffRegister register;
    private final CashDesks desks;
    private final InstantSource clock;

    MoneyMorning(
            InstallationMarks marks,
            Surroundings.Registers registers,
            StaffRegister register,
            CashDesks desks,
            InstantSource clock) {
        this.marks = marks;
        this.registers = registers;
        this.register = register;
        this.desks = desks;
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
        StoredUnit commune = surroundings.communes().getFirst();
        Optional<Staff> receptionist = holder(Role.RECEPTIONIST, commune, now.toLocalDate());
        Optional<Staff> cashier = holder(Role.CASHIER, commune, now.toLocalDate());
        if (receptionist.isEmpty() || cashier.isEmpty()) {
            return;
        }
        marks.write(MARK, clock.instant().toString());
        MoneyStage stage = new MoneyStage(desks, commune);
        yesterday(stage, now.toLocalDate(), receptionist.get(), cashier.get());
        today(stage, now, receptionist.get(), cashier.get());
    }

    private static void yesterday(
            MoneyStage stage, LocalDate today, Staff receptionist, Staff cashier) {
        LocalDate day = WorkingCalendar.national().workingDayBefore(today, 1);
        Receipt last = stage.take(receptionist, day.atTime(OPENS), day.atTime(LAST), 19);
        stage.voids(receptionist, last, "Ghi nhầm số bản");
        stage.take(cashier, day.atTime(OPENS), day.atTime(LAST), 11);
        stage.close(receptionist, day.atTime(CLOSES), 0, "");
        stage.close(cashier, day.atTime(CLOSES), -1000, "Trả thừa tiền lẻ một lần");
    }

    private static void today(
            MoneyStage stage, LocalDateTime now, Staff receptionist, Staff cashier) {
        LocalDateTime midnight = now.toLocalDate().atStartOfDay();
        LocalDateTime early = now.minusMinutes(MINUTES_TODAY);
        LocalDateTime from = early.isBefore(midnight) ? midnight : early;
        stage.take(receptionist, from, now, 8);
        stage.take(cashier, from, now, 4);
    }

    private Optional<Staff> holder(Role role, StoredUnit commune, LocalDate today) {
        return register.holders(role, commune.unit().code(), today).stream()
                .flatMap(one -> register.find(one.id(), today).stream())
                .findFirst();
    }
}
