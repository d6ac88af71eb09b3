// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.Hash;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.catalogue.SupplementMode;
import vn.motcua.dossier.ClockTerms;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierTimes;
import vn.motcua.dossier.act.Decided;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.Supplement;
import vn.motcua.dossier.act.WorkItem;
import vn.motcua.dossier.act.WorkKind;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Action;
import vn.motcua.identity.Login;
import vn.motcua.identity.Post;
import vn.motcua.identity.Rights;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.process.Decision;
import vn.motcua.process.StepKey;
import vn.motcua.process.StoredProcess;

/** Dossiers in every situation that acts tell apart, without a database. */
public final class Situations {
    /** Friday 20/11/2026 at 08:42. */
    public static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);
    private static final StoredUnit HERE = unit(1, "000.04.25.H15");
    private static final StoredUnit THERE = unit(2, "000.07.25.H15");
    private static final Money NOTHING = Money.ZERO;
    private static final Money SOME = new Money(8_000);

    private Situations() {}

    private static StoredUnit unit(long id, String code) {
        return new StoredUnit(
                id,
                new Unit(new UnitCode(code), "Xã", UnitLevel.COMMUNE, null, null, OPENED, null));
    }

    /** The right by the posts alone: every unit of these tests stands by itself. */
    public static boolean may(Staff staff, Action action, UnitCode unit) {
        return staff.posts().stream()
                .anyMatch(post ->
                        unit.equals(post.unit()) && Rights.scope(post.role(), action).isPresent());
    }

    /** The one who has this role at the unit of the dossiers. */
    public static Staff one(Role role) {
        return staff(role, HERE, number(role) + 1L);
    }

    /** One who has this role at another unit. */
    public static Staff stranger(Role role) {
        return staff(role, THERE, number(role) + 101L);
    }

    private static int number(Role role) {
        return List.of(Role.values()).indexOf(role);
    }

    private static Staff staff(Role role, StoredUnit unit, long id) {
        @Nullable UnitCode at = role.isOfTheInstallation() ? null : unit.unit().code();
        Post post = new Post(id, role, at, "Xã", OPENED, null, null);
        return new Staff(
                new AccountId(id),
                new Login(role.code()),
                "Người",
                AccountKind.PERSON,
                true,
                List.of(post));
    }

    /** The situation that is called so. */
    public static Situation of(String name) {
        return Objects.requireNonNull(all().get(name));
    }

    /** Every situation by what it is called. */
    public static Map<String, Situation> all() {
        Map<String, Situation> all = new LinkedHashMap<>();
        all.put("submitted", of(DossierState.SUBMITTED, item(WorkKind.RECEPTION, "receptionist")));
        all.put(
                "awaiting completion",
                of(DossierState.AWAITING_COMPLETION, item(WorkKind.RECEPTION, "receptionist")));
        all.put("received", of(DossierState.RECEIVED, step("assess", "specialist")));
        all.put("at the specialist", of(DossierState.PROCESSING, step("assess", "specialist")));
        all.put("at the unit head", of(DossierState.PROCESSING, step("review", "unit-head")));
        all.put("at the approver", of(DossierState.PROCESSING, step("decide", "approver")));
        all.put("signed, at the clerk", signed(step("number", "clerk")));
        all.put("an opinion asked", beside(item(WorkKind.OPINION, "unit-head")));
        all.put("a part with another unit", beside(item(WorkKind.LEG, "specialist")));
        all.put("a supplement proposed", asked(DossierState.PROCESSING));
        all.put("awaiting supplement", asked(DossierState.AWAITING_SUPPLEMENT));
        all.put(
                "awaiting payment",
                of(
                        DossierState.AWAITING_PAYMENT,
                        step("assess", "specialist"),
                        item(WorkKind.PAYMENT, "cashier")));
        all.put(
                "result ready",
                of(DossierState.RESULT_READY, item(WorkKind.RETURN, "return-officer")));
        all.put("result ready, unpaid", owing(item(WorkKind.RETURN, "return-officer")));
        all.put("returned", of(DossierState.RETURNED));
        all.put("not received", of(DossierState.NOT_RECEIVED));
        all.put("withdrawn", of(DossierState.WITHDRAWN));
        all.put("stopped", of(DossierState.STOPPED));
        all.put("annulled", of(DossierState.ANNULLED));
        return all;
    }

    private static Situation beside(WorkItem other) {
        return of(DossierState.PROCESSING, step("assess", "specialist"), other);
    }

    private static Situation asked(DossierState state) {
        WorkItem waiting =
                state == DossierState.PROCESSING
                        ? item(WorkKind.SUPPLEMENT_APPROVAL, "approver")
                        : item(WorkKind.SUPPLEMENT, "receptionist");
        Supplement list =
                new Supplement(1, List.of("Giấy khai sinh"), "Thiếu", OPENED, new AccountId(6));
        return situation(state, List.of(step("assess", "specialist"), waiting), null, list);
    }

    private static Situation signed(WorkItem step) {
        Decided decided = new Decided(Decision.GRANT, new AccountId(8), NOW);
        return situation(DossierState.PROCESSING, List.of(step), decided, null);
    }

    private static Situation owing(WorkItem item) {
        return situation(new Case(DossierState.RESULT_READY, List.of(item), null, null, SOME));
    }

    private static Situation of(DossierState state, WorkItem... work) {
        return situation(state, List.of(work), null, null);
    }

    private static WorkItem step(String key, String role) {
        return new WorkItem(
                1, WorkKind.STEP, new StepKey(key), role(role), HERE, null, NOW, NOW, false);
    }

    private static WorkItem item(WorkKind kind, String role) {
        return new WorkItem(2, kind, null, role(role), HERE, null, NOW, NOW, false);
    }

    private static Role role(String code) {
        return Role.ofCode(code).orElseThrow();
    }

    private static Situation situation(
            DossierState state,
            List<WorkItem> work,
            @Nullable Decided decided,
            @Nullable Supplement asked) {
        return situation(new Case(state, work, decided, asked, NOTHING));
    }

    private record Case(
            DossierState state,
            List<WorkItem> work,
            @Nullable Decided decided,
            @Nullable Supplement asked,
            Money unpaid) {}

    private static Situation situation(Case one) {
        ProcessingTime limit = new ProcessingTime(3, LimitUnit.WORKING_DAYS);
        StoredProcedure procedure = new StoredProcedure(1, procedure(limit));
        return new Situation(
                1,
                new DossierCode("000.04.25.H15-261120-0001"),
                one.state(),
                1,
                Hash.NONE,
                HERE,
                HERE,
                procedure,
                new ClockTerms(limit, SupplementMode.RESTART, List.of()),
                new StoredProcess(1, procedure.version().code(), 1, FiveSteps.process()),
                new DossierTimes(NOW, NOW, null, null),
                DueDateCalculator.national().dueDate(VietnamTime.local(NOW), limit, List.of()),
                List.of(),
                one.work(),
                one.decided(),
                new AccountId(1),
                0,
                one.asked(),
                List.of(),
                one.unpaid());
    }

    private static ProcedureVersion procedure(ProcessingTime limit) {
        return new ProcedureVersion(
                new ProcedureCode("1.000001"),
                "Thủ tục",
                "Hộ tịch",
                List.of(UnitLevel.COMMUNE),
                limit,
                Money.ZERO,
                OnlineLevel.FULL,
                OPENED,
                null);
    }
}
