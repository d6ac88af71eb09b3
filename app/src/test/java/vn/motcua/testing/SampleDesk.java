// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Paper;
import vn.motcua.dossier.act.ResultPaper;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.Submission;
import vn.motcua.dossier.act.WorkItem;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;
import vn.motcua.process.Processes;

/** The desk of Xã Ea Tam in the {@link SampleOffice}, where its people work on dossiers. */
public final class SampleDesk {
    private static final LocalDate DAY = VietnamTime.day(SampleOffice.NOW);
    private static final AtomicInteger KEYS = new AtomicInteger();

    private final DossierDesk desk;
    private final StaffRegister register;
    private final People people;
    private final StoredUnit unit;
    private final StoredProcedure procedure;
    private Applicant applicant = SmallOffice.applicant();

    SampleDesk(ApplicationContext office, People people) {
        this.desk = office.getBean(DossierDesk.class);
        this.register = office.getBean(StaffRegister.class);
        this.people = people;
        this.unit = office.getBean(Units.class).tree().find(SampleStaff.EA_TAM, DAY).orElseThrow();
        this.procedure =
                office.getBean(Procedures.class).all().versions().stream()
                        .filter(one -> one.version().limit().unit().countsDays())
                        .filter(one -> one.version().validTo() == null)
                        .findFirst()
                        .orElseThrow();
        FiveSteps.publish(office.getBean(Processes.class), procedure.id(), DAY);
    }

    /** Something of everything. */
    public void fill() {
        received();
        atTheSpecialist();
        atTheApprover();
        ready();
        DossierCode waiting = atTheSpecialist();
        does(
                Role.SPECIALIST,
                waiting,
                new Command.ProposeSupplement(
                        List.of("Bản sao giấy khai sinh", "Ảnh 3x4"),
                        "Chưa có trong hồ sơ nộp tại quầy",
                        LocalDate.parse("2026-12-04")));
        does(Role.APPROVER, waiting, new Command.ApproveSupplement(""));
    }

    /** Just received. */
    public DossierCode received() {
        Submission brought =
                new Submission(
                        unit,
                        unit,
                        procedure,
                        Channel.COUNTER,
                        applicant,
                        List.of(
                                new Paper("Tờ khai", 1, 0, null),
                                new Paper("Căn cước", 0, 1, null)),
                        List.of(),
                        null);
        return code(desk.receive(as(Role.RECEPTIONIST), brought, key()));
    }

    /** Taken over. */
    public DossierCode atTheSpecialist() {
        DossierCode code = received();
        does(Role.SPECIALIST, code, new Command.TakeOver());
        return code;
    }

    /** Waits for a decision. */
    public DossierCode atTheApprover() {
        DossierCode code = atTheSpecialist();
        does(Role.SPECIALIST, code, new Command.FinishStep("put-forward", "Đủ điều kiện", null));
        does(Role.REVIEWER, code, new Command.FinishStep("agree", "", null));
        does(Role.UNIT_HEAD, code, new Command.FinishStep("agree", "", null));
        return code;
    }

    /** Its result waits for its owner. */
    public DossierCode ready() {
        return readyOfWhoComes();
    }

    /** The same of somebody, who may have no other one. */
    public DossierCode readyFor(Applicant somebody) {
        applicant = somebody;
        try {
            return readyOfWhoComes();
        } finally {
            applicant = SmallOffice.applicant();
        }
    }

    private DossierCode readyOfWhoComes() {
        DossierCode code = atTheApprover();
        does(Role.APPROVER, code, new Command.FinishStep("approve", "", null));
        does(
                Role.CLERK,
                code,
                new Command.FinishStep("issue", "", new ResultPaper("05/GXN-UBND", DAY, null)));
        return code;
    }

    /** The specialist finishes the step in another window. */
    public void moveOn(DossierCode code) {
        does(Role.SPECIALIST, code, new Command.FinishStep("put-forward", "", null));
    }

    /** The key of the step it stands at. */
    public String step(DossierCode code) {
        return situation(code).step().orElseThrow().key().value();
    }

    /** Who holds the oldest open work on it. */
    public @Nullable AccountId holder(DossierCode code) {
        WorkItem first = situation(code).work().getFirst();
        return first.holder();
    }

    private Situation situation(DossierCode code) {
        return desk.situation(code).orElseThrow();
    }

    private Staff as(Role role) {
        return register.find(people.account(role.code()), DAY).orElseThrow();
    }

    private void does(Role role, DossierCode code, Command command) {
        code(
                desk.act(
                        as(role),
                        new DossierDesk.Seen(code, situation(code).version()),
                        command,
                        key()));
    }

    private static DossierCode code(Answer answer) {
        if (answer instanceof Answer.Done done) {
            return Objects.requireNonNull(done.code());
        }
        throw new AssertionError("not done: " + answer);
    }

    private static RequestKey key() {
        return new RequestKey("sample-desk-" + KEYS.incrementAndGet());
    }
}
