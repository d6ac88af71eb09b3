// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.bulk.OldResults;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.operation.demo.jdbc.RecentApplicants;
import vn.motcua.operation.demo.jdbc.RecentApplicants.Person;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.printing.PaperTemplate;

/** Puts old results of people who come to the communes into the store, so that they are offered. */
@Component
@Order(10)
class StoreMorning implements MorningPart {
    private static final String MARK = "demo.store";
    private static final int PEOPLE = 6;
    private static final int VALID_MONTHS = 6;

    private final InstallationMarks marks;
    private final Surroundings.Registers registers;
    private final StaffRegister staff;
    private final RecentApplicants people;
    private final Room room;
    private final InstantSource clock;

    StoreMorning(
            InstallationMarks marks,
            Surroundings.Registers registers,
            StaffRegister staff,
            RecentApplicants people,
            Room room,
            InstantSource clock) {
        this.marks = marks;
        this.registers = registers;
        this.staff = staff;
        this.people = people;
        this.room = room;
        this.clock = clock;
    }

    /** Where old papers are printed and kept. */
    @Component
    record Room(OldPaperPress press, OldResults results) {}

    @Override
    public void load(Path folder) {
        LocalDate today = VietnamTime.day(clock.instant());
        Surroundings surroundings = registers.on(today);
        Optional<PaperTemplate> template = room.press().template();
        if (marks.read(MARK).isPresent() || !surroundings.haveCommunes() || template.isEmpty()) {
            return;
        }
        marks.write(MARK, clock.instant().toString());
        for (StoredUnit commune : surroundings.communes()) {
            staff.holders(Role.CLERK, commune.unit().code(), today).stream()
                    .findFirst()
                    .ifPresent(clerk -> keep(new Shelf(commune, clerk, template.get()), today));
        }
    }

    private record Shelf(StoredUnit commune, Staff clerk, PaperTemplate template) {}

    private void keep(Shelf shelf, LocalDate today) {
        Holdings.By by = new Holdings.By(shelf.clerk().id(), clock.instant());
        OldResults.Target target = new OldResults.Target(shelf.commune().id(), by);
        List<Person> recent = people.of(shelf.commune().id(), PEOPLE);
        for (int at = 0; at < recent.size(); at++) {
            LocalDate dated = today.minusMonths(at + 1L);
            PaperFacts facts =
                    new PaperFacts(
                            "",
                            shelf.template().head().title(),
                            new PaperFacts.Owner(
                                    recent.get(at).personalId(), recent.get(at).name()),
                            shelf.commune().unit().name(),
                            "%02d/UBND-XNTTHN".formatted(at + 1),
                            dated,
                            dated.plusMonths(VALID_MONTHS));
            room.press()
                    .scan(shelf.commune(), facts)
                    .ifPresent(scan -> room.results().take(target, facts, "cu.pdf", scan));
        }
    }
}
