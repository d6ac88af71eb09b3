// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.LookupToken;
import vn.motcua.intake.ReceptionNotes;
import vn.motcua.intake.ReceptionRecords;
import vn.motcua.intake.closing.CloseAnswer;
import vn.motcua.intake.closing.Counted;
import vn.motcua.intake.closing.CounterDay;
import vn.motcua.intake.closing.DayClose;
import vn.motcua.intake.closing.DayClosing;
import vn.motcua.intake.closing.DayRecords;
import vn.motcua.intake.closing.Pair;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.organisation.StoredUnit;

/**
 * The last working day of the demo’s first commune: those with a cash box closed it, the others
 * forgot, and are told this morning.
 */
@Component
@Order(6)
class ClosingMorning implements MorningPart {
    private static final String MARK = "demo.closing";
    private static final LocalTime CLOSES = LocalTime.of(17, 10);

    private final InstallationMarks marks;
    private final Surroundings.Registers registers;
    private final StaffRegister register;
    private final Closes closes;
    private final InstantSource clock;

    ClosingMorning(
            InstallationMarks marks,
            Surroundings.Registers registers,
            StaffRegister register,
            Closes closes,
            InstantSource clock) {
        this.marks = marks;
        this.registers = registers;
        this.register = register;
        this.closes = closes;
        this.clock = clock;
    }

    /** Where it is done. */
    @Component
    record Closes(DayClosing closing, DayRecords records, ReceptionRecords receptions) {}

    @Override
    @Transactional
    public void load(Path folder) {
        LocalDateTime now = VietnamTime.local(clock.instant());
        Surroundings surroundings = registers.on(now.toLocalDate());
        if (marks.read(MARK).isPresent() || !surroundings.haveCommunes()) {
            return;
        }
        marks.write(MARK, clock.instant().toString());
        LocalDate before = WorkingCalendar.national().workingDayBefore(now.toLocalDate(), 1);
        for (StoredUnit commune : surroundings.communes()) {
            people(commune, now.toLocalDate(), Role.RECEPTIONIST)
                    .forEach(staff -> {
                        writeReceipts(new CounterDay(commune, staff.id(), before));
                        writeReceipts(new CounterDay(commune, staff.id(), now.toLocalDate()));
                    });
        }
        StoredUnit first = surroundings.communes().getFirst();
        Stream.of(Role.RECEPTIONIST, Role.CASHIER)
                .flatMap(role -> people(first, now.toLocalDate(), role).stream().limit(1))
                .forEach(staff -> close(staff, new CounterDay(first, staff.id(), before)));
    }

    private List<Staff> people(StoredUnit commune, LocalDate today, Role role) {
        return register.holders(role, commune.unit().code(), today).stream()
                .flatMap(one -> register.find(one.id(), today).stream())
                .toList();
    }

    /** The lives of the demo are received without the form of the counter, which writes these. */
    private void writeReceipts(CounterDay where) {
        closes.records().counted(where).differences(Pair.RECEPTIONS).stream()
                .map(Counted.Difference::dossier)
                .forEach(code ->
                        closes.receptions()
                                .write(
                                        code,
                                        new ReceptionNotes("", null, "", ""),
                                        LookupToken.next()));
    }

    private void close(Staff staff, CounterDay where) {
        StageClock past = new StageClock();
        past.set(VietnamTime.instant(where.day().atTime(CLOSES)));
        DayClosing closing = closes.closing().at(past);
        boolean atOdds = closing.look(where).isAtOdds();
        DayClose.Said said =
                new DayClose.Said(
                        "Nguyễn Thị Quỹ",
                        atOdds ? "Biên lai viết tay lúc mất điện, đã kẹp vào sổ" : "");
        CloseAnswer answer =
                closing.close(
                        staff, new DayClosing.Wanted(where, null, null, said), FormKey.next());
        if (!(answer instanceof CloseAnswer.Done)) {
            throw new IllegalStateException("the demo does not close its day: " + answer);
        }
    }
}
