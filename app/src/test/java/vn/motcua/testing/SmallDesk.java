// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.ProcedureDescription;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.ChosenLimit;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.FeeLine;
import vn.motcua.dossier.act.Handover;
import vn.motcua.dossier.act.Paper;
import vn.motcua.dossier.act.ResultPaper;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.Submission;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.NewAccount;
import vn.motcua.identity.account.NewPost;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessDraft;
import vn.motcua.process.Processes;

/**
 * The commune Ea Tam of a {@link SmallOffice} with one person for each role and a process of five
 * steps, at a clock that tests set.
 */
public final class SmallDesk implements AutoCloseable {
    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);

    private final SmallOffice office;
    private final SettableClock clock;
    private final Map<Role, AccountId> people = new EnumMap<>(Role.class);
    private final AtomicInteger keys = new AtomicInteger();

    private SmallDesk(SmallOffice office, SettableClock clock) {
        this.office = office;
        this.clock = clock;
    }

    /** The desk over this database, at {@code now}. */
    public static SmallDesk open(DataSource database, Path data, Instant now) {
        SettableClock clock = new SettableClock(now);
        SmallDesk desk = new SmallDesk(SmallOffice.open(database, data, clock), clock);
        desk.hire();
        desk.office.procedures().forEach(one -> desk.publish(one.id()));
        return desk;
    }

    private void hire() {
        Accounts accounts = office.bean(Accounts.class);
        for (Role role : Role.values()) {
            NewAccount account =
                    new NewAccount(
                            new Login(role.code()), "Người " + role.code(), AccountKind.PERSON);
            AccountId id = accounts.add(account, clock.instant()).orElseThrow();
            accounts.give(
                    id,
                    new NewPost(
                            role,
                            role.isOfTheInstallation() ? null : unit().unit().code(),
                            OPENED,
                            null));
            people.put(role, id);
        }
    }

    private void publish(long procedureVersion) {
        office.bean(Processes.class)
                .publish(new ProcessDraft(procedureVersion, OPENED, FiveSteps.process()));
    }

    /** The office behind it. */
    public SmallOffice office() {
        return office;
    }

    /** The commune. */
    public StoredUnit unit() {
        return office.units().get(2);
    }

    /** Another commune. */
    public StoredUnit otherUnit() {
        return office.units().get(3);
    }

    /** Lets it be that moment in Vietnam. */
    public void itIs(String local) {
        clock.set(VietnamTime.instant(java.time.LocalDateTime.parse(local)));
    }

    /** The one who has this role, with the posts of today. */
    public Staff as(Role role) {
        return office.bean(StaffRegister.class)
                .find(account(role), VietnamTime.day(clock.instant()))
                .orElseThrow();
    }

    /** Gives somebody a further post at the commune. */
    public void give(Role to, Role further) {
        office.bean(Accounts.class)
                .give(account(to), new NewPost(further, unit().unit().code(), OPENED, null));
    }

    /** The place where acts are done. */
    public DossierDesk desk() {
        return office.bean(DossierDesk.class);
    }

    /** What somebody brings to the counter for the procedure at that place of the list. */
    public Submission brought(int procedure, FeeLine... fees) {
        return new Submission(
                unit(),
                unit(),
                office.procedures().get(procedure),
                Channel.COUNTER,
                SmallOffice.applicant(),
                List.of(new Paper("Tờ khai", 1, 0, null), new Paper("Giấy tờ", 0, 2, null)),
                List.of(fees),
                null);
    }

    /** The same for this procedure. */
    public Submission brought(StoredProcedure procedure, @Nullable ChosenLimit limit) {
        Submission usual = brought(SmallOffice.WORKING_DAYS);
        return new Submission(
                usual.counter(),
                usual.office(),
                procedure,
                usual.channel(),
                usual.applicant(),
                usual.papers(),
                usual.fees(),
                limit);
    }

    /** A procedure of the catalogue, published with its process from the beginning of 2026. */
    public StoredProcedure publishes(ProcedureDescription description, ProcessDefinition process) {
        Catalogue catalogue = office.bean(Catalogue.class);
        long id = catalogue.draft(description, LocalDate.of(2026, 1, 1));
        catalogue.publish(id, AProcedure.DECISION);
        office.bean(Processes.class)
                .publish(new ProcessDraft(id, LocalDate.of(2026, 1, 1), process));
        return office.bean(Procedures.class).all().versions().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** A dossier of this procedure just received. */
    public DossierCode received(StoredProcedure procedure, @Nullable ChosenLimit limit) {
        return code(desk().receive(as(Role.RECEPTIONIST), brought(procedure, limit), key()));
    }

    /** A dossier just received. */
    public DossierCode received(int procedure, FeeLine... fees) {
        return code(desk().receive(as(Role.RECEPTIONIST), brought(procedure, fees), key()));
    }

    /** A dossier with so much to pay. */
    public DossierCode receivedFor(long dong) {
        return received(SmallOffice.WORKING_DAYS, new FeeLine("Lệ phí", new Money(dong)));
    }

    /** A dossier that stands at this step. */
    public DossierCode at(String step) {
        DossierCode code = received(SmallOffice.WORKING_DAYS);
        does(Role.SPECIALIST, code, new Command.TakeOver());
        finishUntil(code, step);
        return code;
    }

    /** The dossier goes on until it stands at this step. */
    public void finishUntil(DossierCode code, String step) {
        while (!situation(code).step().orElseThrow().key().value().equals(step)) {
            var here = situation(code).step().orElseThrow();
            does(
                    here.performer().role(),
                    code,
                    new Command.FinishStep(here.outcomes().getFirst().key(), "", null));
        }
    }

    /** A dossier whose result is ready. */
    public DossierCode ready() {
        DossierCode code = at("number");
        does(Role.CLERK, code, issue());
        return code;
    }

    /** The clerk registers the result. */
    public Command issue() {
        return new Command.FinishStep(
                "issue",
                "",
                new ResultPaper("05/GXN-UBND", VietnamTime.day(clock.instant()), null));
    }

    /** The applicant takes the result. */
    public static Command handOver() {
        return new Command.Return(
                new Handover(
                        "H’Len Byă", true, "", Handover.Proof.CARD_AND_SIGNATURE, "Sổ 1, số 5"));
    }

    /** The dossier as it stands. */
    public Situation situation(DossierCode code) {
        return desk().situation(code).orElseThrow();
    }

    /** What becomes of it when the one of this role does that now. */
    public Answer tries(Role role, DossierCode code, Command command) {
        return tries(as(role), code, command, key());
    }

    /** What becomes of it when somebody does that now. */
    public Answer tries(Staff staff, DossierCode code, Command command, RequestKey key) {
        return desk().act(
                        staff, new DossierDesk.Seen(code, situation(code).version()), command, key);
    }

    /** The one of this role does that, and it works. */
    public DossierCode does(Role role, DossierCode code, Command command) {
        return code(tries(role, code, command));
    }

    /** The account of the one who has this role. */
    public AccountId account(Role role) {
        return Objects.requireNonNull(people.get(role));
    }

    private static DossierCode code(Answer answer) {
        if (answer instanceof Answer.Done done) {
            return done.code();
        }
        throw new AssertionError("not done: " + answer);
    }

    /** A key nobody used before. */
    public RequestKey key() {
        return new RequestKey("small-desk-" + keys.incrementAndGet());
    }

    @Override
    public void close() {
        office.close();
    }
}
