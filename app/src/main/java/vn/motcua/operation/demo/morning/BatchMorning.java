// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.archive.bulk.Batch;
import vn.motcua.archive.bulk.BatchColumns;
import vn.motcua.archive.bulk.BatchDesk;
import vn.motcua.archive.bulk.BatchLine;
import vn.motcua.archive.bulk.BatchList;
import vn.motcua.archive.bulk.Batches;
import vn.motcua.archive.bulk.LineState;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.organisation.StoredUnit;

/** An old book that is being digitised in each commune: some scans came, some did not yet. */
@Component
@Order(11)
class BatchMorning implements MorningPart {
    private static final String MARK = "demo.batch";
    private static final String TITLE = "Giấy xác nhận tình trạng hôn nhân";
    private static final int LINES = 12;
    private static final int BROUGHT = 7;
    private static final int YEAR = 2019;

    private final InstallationMarks marks;
    private final Surroundings.Registers registers;
    private final StaffRegister staff;
    private final Room room;
    private final InstantSource clock;

    BatchMorning(
            InstallationMarks marks,
            Surroundings.Registers registers,
            StaffRegister staff,
            Room room,
            InstantSource clock) {
        this.marks = marks;
        this.registers = registers;
        this.staff = staff;
        this.room = room;
        this.clock = clock;
    }

    /** Where it is digitised. */
    @Component
    record Room(OldPaperPress press, BatchDesk desk, Batches batches) {}

    @Override
    public void load(Path folder) {
        LocalDate today = VietnamTime.day(clock.instant());
        Surroundings surroundings = registers.on(today);
        if (marks.read(MARK).isPresent() || !surroundings.haveCommunes()) {
            return;
        }
        marks.write(MARK, clock.instant().toString());
        for (StoredUnit commune : surroundings.communes()) {
            staff.holders(Role.CLERK, commune.unit().code(), today).stream()
                    .findFirst()
                    .flatMap(clerk -> staff.find(clerk.id(), today))
                    .ifPresent(clerk -> digitise(commune, clerk));
        }
    }

    private void digitise(StoredUnit commune, Staff clerk) {
        if (!(BatchList.read(list(commune)) instanceof BatchList.Reading.Read read)) {
            return;
        }
        long id = room.desk().begin(clerk, commune.id(), "Sổ xác nhận hôn nhân " + YEAR, read);
        Batch batch = room.batches().find(id).orElseThrow();
        List<BatchLine> waiting = room.batches().lines(id, LineState.WAITING, 0, BROUGHT);
        for (BatchLine line : waiting) {
            line.readable()
                    .flatMap(facts -> room.press().scan(commune, facts))
                    .ifPresent(scan -> room.desk().bring(clerk, batch, line.file(), scan));
        }
    }

    /** As it was typed from the book: on the fourth line with a day that never was. */
    private static byte[] list(StoredUnit commune) {
        String heading = BatchColumns.sample().lines().findFirst().orElseThrow();
        String lines =
                IntStream.rangeClosed(1, LINES)
                        .mapToObj(at -> line(commune, at))
                        .collect(Collectors.joining("\n"));
        return (heading + "\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(StoredUnit commune, int at) {
        String day = at == 4 ? "30/2/" + YEAR : at + "/3/" + YEAR;
        return "hon-nhan-%02d.pdf;%s;%02d/XNTTHN;%s;%s;Người trong sổ số %d;;;"
                .formatted(at, TITLE, at, day, commune.unit().name(), at);
    }
}
