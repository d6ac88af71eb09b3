// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.CaseRecords;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Handover;
import vn.motcua.dossier.act.Paper;
import vn.motcua.dossier.act.ResultPaper;
import vn.motcua.dossier.act.Submission;
import vn.motcua.identity.Access;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;
import vn.motcua.process.Processes;

/** Takes dossiers from reception to return through the desk, eight transactions each. */
final class DeskPath {
    /** Reception, taking over, five steps, return. */
    static final int TRANSACTIONS = 8;

    private static final Applicant APPLICANT =
            new Applicant(
                    "Nguyễn Thị Thử",
                    new PersonalId("066300000001"),
                    new PhoneNumber("0900000001"));
    private static final List<Paper> PAPERS =
            List.of(new Paper("Tờ khai", 1, 0, null), new Paper("Giấy tờ kèm theo", 0, 1, null));
    private static final AtomicLong KEYS = new AtomicLong();

    private record Turn(Role role, Command command) {}

    private final DeskOffice office;
    private final DossierDesk desk;
    private final List<Turn> turns;
    private final AtomicLong dossiers = new AtomicLong();

    /** Dossiers of this day, unit by unit and procedure by procedure in turn. */
    DeskPath(ApplicationContext beans, DeskOffice office, LocalDate day) {
        Instant now = VietnamTime.instant(day.atTime(8, 0));
        this.office = office;
        this.desk =
                new DossierDesk(
                        beans.getBean(CaseRecords.class),
                        beans.getBean(Access.class),
                        beans.getBean(StaffRegister.class),
                        beans.getBean(Processes.class),
                        beans.getBean(DueDateCalculator.class),
                        () -> now);
        Command on = new Command.FinishStep(DeskProcess.ON, "", null);
        Command issue =
                new Command.FinishStep(
                        DeskProcess.ON, "", new ResultPaper("05/GXN-UBND", day, null));
        Handover handover =
                new Handover(APPLICANT.name(), true, "", Handover.Proof.CARD_AND_SIGNATURE, "");
        this.turns =
                List.of(
                        new Turn(Role.SPECIALIST, new Command.TakeOver()),
                        new Turn(Role.SPECIALIST, on),
                        new Turn(Role.REVIEWER, on),
                        new Turn(Role.UNIT_HEAD, on),
                        new Turn(Role.APPROVER, on),
                        new Turn(Role.CLERK, issue),
                        new Turn(Role.RETURN_OFFICER, new Command.Return(handover)));
    }

    /** One whole dossier. */
    void dossier() {
        long number = dossiers.getAndIncrement();
        int unit = (int) (number % office.units());
        Staff receptionist = office.staff(unit, Role.RECEPTIONIST);
        DossierCode code = done(desk.receive(receptionist, submission(number, unit), key()));
        for (int version = 1; version <= turns.size(); version++) {
            Turn turn = turns.get(version - 1);
            Staff staff = office.staff(unit, turn.role());
            done(desk.act(staff, new DossierDesk.Seen(code, version), turn.command(), key()));
        }
    }

    private Submission submission(long number, int unit) {
        var where = office.locality().units().get(unit);
        var procedures = office.locality().procedures();
        return new Submission(
                where,
                where,
                procedures.get((int) (number % procedures.size())),
                Channel.COUNTER,
                APPLICANT,
                PAPERS,
                List.of(),
                null);
    }

    private static DossierCode done(Answer answer) {
        if (answer instanceof Answer.Done done) {
            return done.code();
        }
        throw new IllegalStateException("not done: " + answer);
    }

    private static RequestKey key() {
        return new RequestKey("bench-desk-" + KEYS.incrementAndGet());
    }
}
