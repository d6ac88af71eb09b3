// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.identity.account.DemoStaff;
import vn.motcua.operation.database.InstallationMarks;

/**
 * Some two hundred dossiers that are being worked on, dated so that today is a morning like others:
 * some late, some due, some new. The office worked them through its own acts, at a clock of the
 * past; the same each time but for the dates.
 */
@Component
@Order(1)
class MorningDemo implements MorningPart {
    /** The mark of an installation that has had its morning, with the moment of it. */
    private static final String MARK = "demo.morning";

    private static final long SEED = 20_250_701L;

    /** The lives reach back over this many days; the office must have stood all the while. */
    private static final int REACH = 90;

    private final InstallationMarks marks;
    private final Surroundings.Registers registers;
    private final People people;
    private final Desks desks;
    private final DueDateCalculator calculator;
    private final InstantSource clock;

    MorningDemo(
            InstallationMarks marks,
            Surroundings.Registers registers,
            People people,
            Desks desks,
            DueDateCalculator calculator,
            InstantSource clock) {
        this.marks = marks;
        this.registers = registers;
        this.people = people;
        this.desks = desks;
        this.calculator = calculator;
        this.clock = clock;
    }

    /** Those who work in the demo. */
    @Component
    record People(DemoStaff demo, StaffRegister register) {
        List<Staff> on(LocalDate day) {
            return demo.people().stream()
                    .flatMap(account -> register.find(account.id(), day).stream())
                    .toList();
        }
    }

    /**
     * Plays the lives of {@code folder} once, all or nothing; does nothing where no commune has
     * stood long enough.
     */
    @Override
    @Transactional
    public void load(Path folder) {
        Instant now = clock.instant();
        LocalDate today = VietnamTime.day(now);
        Surroundings surroundings = registers.on(today.minusDays(REACH));
        if (marks.read(MARK).isPresent() || !surroundings.haveCommunes()) {
            return;
        }
        marks.write(MARK, now.toString());
        play(folder, VietnamTime.local(now), surroundings);
    }

    private void play(Path folder, LocalDateTime now, Surroundings surroundings) {
        Random random = new Random(SEED);
        OfficeDays days = new OfficeDays(now);
        Timing timing = new Timing(days, calculator, random);
        Planner planner = new Planner(surroundings, new Crowd(folder, random), timing, random);
        StageClock past = new StageClock();
        DossierDesk desk = desks.at(past);
        Cast cast = new Cast(desk, people.on(now.toLocalDate()));
        Script script = new Script(past, surroundings.communes());
        new Stage(days, past, desk, cast, script).play(planner.lives(LifeLine.read(folder)));
    }
}
