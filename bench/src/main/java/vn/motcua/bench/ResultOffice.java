// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Paper;
import vn.motcua.dossier.act.Submission;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.issuing.DraftAnswer;
import vn.motcua.issuing.DraftAsk;
import vn.motcua.issuing.Drafting;
import vn.motcua.issuing.ResultCase;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;
import vn.motcua.process.Decision;
import vn.motcua.process.Performer;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessStep;
import vn.motcua.process.StepKey;
import vn.motcua.process.StepLimit;
import vn.motcua.process.StepName;
import vn.motcua.process.StepNeed;
import vn.motcua.process.StepOutcome;
import vn.motcua.process.UnitReference;
import vn.motcua.signing.KeyFile;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.register.CertificateEntry;
import vn.motcua.signing.register.CertificateKind;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.CertificateRegister;
import vn.motcua.signing.register.DemoSigning;
import vn.motcua.signing.register.KeyPlace;

/** A commune whose chairman signs and whose clerk seals, with keys in files, PIN of the demo. */
final class ResultOffice {
    private static final Duration LIFE = Duration.ofDays(900);
    private static final Applicant APPLICANT =
            new Applicant(
                    "Nguyễn Thị Thử",
                    new PersonalId("066300000001"),
                    new PhoneNumber("0900000001"));
    private static final Map<String, String> REASONS =
            Map.of(
                    "reason", "Chưa đủ điều kiện",
                    "basis", "Luật Hộ tịch 60/2014/QH13, Điều 13",
                    "hotline", "0262 3675 123");
    private static final int IN_THE_LIST = 1;

    private final ApplicationContext beans;
    private final DeskOffice office;
    private final DossierDesk desk;
    private final Drafting drafting;
    private final AtomicLong keys = new AtomicLong();

    private ResultOffice(ApplicationContext beans, DeskOffice office) {
        this.beans = beans;
        this.office = office;
        this.desk = beans.getBean(DossierDesk.class);
        this.drafting = beans.getBean(Drafting.class);
    }

    /** Registers it in an empty installation. */
    static ResultOffice opened(ApplicationContext beans) {
        DeskOffice office = DeskOffice.opened(beans, Locality.registered(beans), threeSteps());
        ResultOffice opened = new ResultOffice(beans, office);
        opened.enter(new CertificateOwner.Person(opened.staff(Role.APPROVER).id()));
        opened.enter(new CertificateOwner.Agency(opened.unit()));
        return opened;
    }

    /** The one of it who has this role. */
    Staff staff(Role role) {
        return office.staff(IN_THE_LIST, role);
    }

    /** Its unit. */
    UnitCode unit() {
        return where().unit().code();
    }

    /** The login of its clerk. */
    String clerk() {
        return DeskOffice.login(Role.CLERK, where());
    }

    private StoredUnit where() {
        return office.locality().units().get(IN_THE_LIST);
    }

    private void enter(CertificateOwner owner) {
        Instant now = beans.getBean(Clock.class).instant();
        LocalDate today = VietnamTime.day(now);
        char[] pin = DemoSigning.PIN.toCharArray();
        byte[] file =
                beans.getBean(DemoSigning.class)
                        .authority()
                        .issue(new Subject("Thử", "UBND", now, now.plus(LIFE)), pin);
        if (KeyFile.open(file, pin, owner.holder()) instanceof KeyOpening.Opened(var key)) {
            beans.getBean(CertificateRegister.class)
                    .enter(
                            new CertificateEntry(
                                    owner,
                                    key.certificate(),
                                    CertificateKind.DEMO,
                                    new KeyPlace.InFile(file),
                                    Optional.empty(),
                                    today,
                                    Optional.of(today),
                                    Optional.empty()));
        }
    }

    /** So many dossiers before the chairman, each with the draft of its result. */
    List<Long> drafted(int many) {
        List<Long> papers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            papers.add(drafted());
        }
        return papers;
    }

    private long drafted() {
        DossierCode code = done(desk.receive(staff(Role.RECEPTIONIST), submission(), key()));
        Staff specialist = staff(Role.SPECIALIST);
        act(specialist, code, 1, new Command.TakeOver());
        ResultCase about = drafting.find(specialist, code).orElseThrow();
        DraftAnswer answer = drafting.keep(specialist, about, refusal(code));
        act(specialist, code, 2, new Command.FinishStep("on", "", null));
        if (answer instanceof DraftAnswer.Kept kept) {
            return kept.paper();
        }
        throw new IllegalStateException("not drafted");
    }

    private DraftAsk refusal(DossierCode code) {
        return new DraftAsk(
                code,
                "tu-choi-giai-quyet",
                REASONS,
                staff(Role.APPROVER).id(),
                "CHỦ TỊCH",
                "TB-UBND",
                "http://localhost/kiem-tra/",
                null);
    }

    private void act(Staff staff, DossierCode code, int version, Command command) {
        done(desk.act(staff, new DossierDesk.Seen(code, version), command, key()));
    }

    private Submission submission() {
        return new Submission(
                where(),
                where(),
                office.locality().procedures().getLast(),
                Channel.COUNTER,
                APPLICANT,
                List.of(new Paper("Tờ khai", 1, 0, null)),
                List.of(),
                null);
    }

    private static DossierCode done(Answer answer) {
        if (answer instanceof Answer.Done done) {
            return done.code();
        }
        throw new IllegalStateException("not done: " + answer);
    }

    private RequestKey key() {
        return new RequestKey("bench-result-" + keys.incrementAndGet());
    }

    private static ProcessDefinition threeSteps() {
        return new ProcessDefinition(
                List.of(
                        step("assess", Role.SPECIALIST, outcome("on", "decide", Set.of(), null)),
                        step(
                                "decide",
                                Role.APPROVER,
                                outcome(
                                        "refuse",
                                        "number",
                                        Set.of(StepNeed.NOTE),
                                        Decision.REFUSE)),
                        step(
                                "number",
                                Role.CLERK,
                                outcome("issue", null, Set.of(StepNeed.RESULT), null))));
    }

    private static ProcessStep step(String key, Role role, StepOutcome outcome) {
        return new ProcessStep(
                new StepKey(key),
                new StepName("Bước " + key, "Step " + key),
                new Performer(role, UnitReference.DECIDING),
                new StepLimit(60),
                List.of(outcome),
                List.of());
    }

    private static StepOutcome outcome(
            String key, @Nullable String next, Set<StepNeed> needs, @Nullable Decision decision) {
        return new StepOutcome(
                key,
                new StepName("Trình", "On"),
                next == null ? null : new StepKey(next),
                false,
                needs,
                decision);
    }
}
