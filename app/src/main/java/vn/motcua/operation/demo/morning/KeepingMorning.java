// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.disposal.DisposalDecision;
import vn.motcua.archive.disposal.DisposalDesk;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalRecords;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.operation.demo.jdbc.EndedDossiers;
import vn.motcua.organisation.StoredUnit;

/**
 * Certified signatures of years ago that are past their two years (Nghị định 23/2015/NĐ-CP, Điều 14
 * khoản 2): some on a list that the leader approved, some still to be listed.
 */
@Component
@Order(11)
class KeepingMorning implements MorningPart {
    private static final String MARK = "demo.keeping";
    private static final ProcedureCode SIGNATURE = new ProcedureCode("2.000884");
    private static final int KEPT_YEARS = 2;
    private static final int LISTED = 3;
    private static final int DUE = 5;

    private final InstallationMarks marks;
    private final Surroundings.Registers registers;
    private final StaffRegister staff;
    private final EndedDossiers dossiers;
    private final Room room;
    private final InstantSource clock;

    KeepingMorning(
            InstallationMarks marks,
            Surroundings.Registers registers,
            StaffRegister staff,
            EndedDossiers dossiers,
            Room room,
            InstantSource clock) {
        this.marks = marks;
        this.registers = registers;
        this.staff = staff;
        this.dossiers = dossiers;
        this.room = room;
        this.clock = clock;
    }

    /** Where papers are kept, listed and decided about. */
    @Component
    record Room(
            OldPaperPress press,
            Holdings holdings,
            FileStore files,
            DisposalDesk desk,
            DisposalRecords records,
            DisposalDecision decision) {}

    @Override
    public void load(Path folder) {
        LocalDate today = VietnamTime.day(clock.instant());
        Surroundings surroundings = registers.on(today);
        if (marks.read(MARK).isPresent() || !surroundings.haveCommunes()) {
            return;
        }
        marks.write(MARK, clock.instant().toString());
        LocalDate before = LocalDate.of(today.getYear() - KEPT_YEARS, 1, 1);
        int skip = 0;
        for (StoredUnit commune : surroundings.communes()) {
            List<EndedDossiers.Ended> ended = dossiers.of(SIGNATURE, before, skip, LISTED + DUE);
            skip += ended.size();
            if (ended.size() == LISTED + DUE) {
                holder(Role.CLERK, commune, today).ifPresent(clerk -> keep(commune, clerk, ended));
            }
        }
    }

    private Optional<Staff> holder(Role role, StoredUnit commune, LocalDate today) {
        return staff.holders(role, commune.unit().code(), today).stream().findFirst();
    }

    private void keep(StoredUnit commune, Staff clerk, List<EndedDossiers.Ended> ended) {
        ended.subList(0, LISTED).forEach(one -> keep(commune, clerk, one));
        DisposalList.Said said =
                new DisposalList.Said(
                        "Hết thời hạn lưu trữ",
                        "Nghị định 23/2015/NĐ-CP, Điều 14; biên bản họp hội đồng của bản dùng thử");
        room.desk().make(clerk, commune, said).ifPresent(list -> decide(commune, clerk, list));
        ended.subList(LISTED, ended.size()).forEach(one -> keep(commune, clerk, one));
    }

    private void decide(StoredUnit commune, Staff clerk, long id) {
        room.desk().putForward(clerk, room.records().find(id).orElseThrow());
        holder(Role.APPROVER, commune, VietnamTime.day(clock.instant()))
                .ifPresent(leader ->
                        room.decision().approve(leader, room.records().find(id).orElseThrow(), ""));
    }

    private void keep(StoredUnit commune, Staff clerk, EndedDossiers.Ended dossier) {
        PaperFacts facts =
                new PaperFacts(
                        "",
                        "Giấy tờ có chữ ký được chứng thực",
                        new PaperFacts.Owner("", dossier.name()),
                        commune.unit().name(),
                        "",
                        dossier.day(),
                        null);
        Optional<byte[]> scan = room.press().scan(commune, facts);
        scan.ifPresent(pdf ->
                room.holdings()
                        .keep(
                                new NewHolding(
                                        facts,
                                        new Holding.Origin(
                                                HoldingSource.DOSSIER, dossier.code(), 1),
                                        commune.id(),
                                        room.files()
                                                .keepOwn(pdf, FileKind.PDF, clerk.id().value())
                                                .address()),
                                new Holdings.By(clerk.id(), clock.instant())));
    }
}
