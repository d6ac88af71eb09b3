// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.EventType;
import vn.motcua.identity.Role;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.process.StepKey;

/** What follows from giving work to others: hand-overs, opinions, parts of other units. */
final class SideActs {
    private static final int MINUTES_AN_HOUR = 60;

    /** The longest time anybody is given for an opinion or a part, in working days. */
    private static final int MOST_DAYS = 60;

    private static final int HOURS_A_DAY = 8;

    private final Guards guards;
    private final Colleagues colleagues;

    SideActs(Guards guards, Colleagues colleagues) {
        this.guards = guards;
        this.colleagues = colleagues;
    }

    Verdict reassign(Command.Reassign command, Request request) {
        Situation now = request.situation();
        Optional<WorkItem> item = now.item(command.item());
        Told told = new Told();
        String reason = told.text("reason", command.reason());
        if (item.isEmpty() || !guards.mayGiveAway(item.get(), now, request.staff())) {
            told.wrong("item", Fault.Kind.UNKNOWN);
            return told.faulty();
        }
        if (command.to() != null && !colleagues.canTake(item.get(), command.to())) {
            told.wrong("to", Fault.Kind.UNKNOWN);
        }
        return told.so(
                Change.of(request.event(EventType.REASSIGNED, place(item.get())), now.state())
                        .noting(reason)
                        .closing(item.get(), "reassigned")
                        .opening(same(item.get()).heldBy(command.to())));
    }

    /** The same work, opened again with its date. */
    static NewWork same(WorkItem item) {
        return new NewWork(
                item.kind(),
                item.step(),
                item.role(),
                item.unit(),
                item.holder(),
                item.dueAt(),
                item.mayBePassed(),
                "");
    }

    Verdict askOpinion(Command.AskOpinion command, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        String question = told.text("question", command.question());
        if (command.hours() < 1 || command.hours() > MOST_DAYS * HOURS_A_DAY) {
            told.wrong("hours", Fault.Kind.UNKNOWN);
            return told.faulty();
        }
        NewWork asked =
                NewWork.of(WorkKind.OPINION, command.role(), now.office())
                        .within(step(now))
                        .dueAt(request.afterMinutes(command.hours() * MINUTES_AN_HOUR))
                        .asking(question, true);
        EventData data = EventData.NONE.with("role", command.role().code());
        return told.so(
                Change.of(request.event(EventType.OPINION_ASKED, data), DossierState.PROCESSING)
                        .noting(question)
                        .opening(asked));
    }

    Verdict giveOpinion(Command.GiveOpinion command, Request request) {
        return done(command.item(), command.opinion(), Act.GIVE_OPINION, request);
    }

    /** Every unit gets its part at once, each with its own clock. */
    Verdict refer(Command.Refer command, Request request) {
        Told told = new Told();
        String task = told.text("task", command.task());
        if (command.units().isEmpty()) {
            told.missing("units");
        }
        if (command.days() < 1 || command.days() > MOST_DAYS) {
            told.wrong("days", Fault.Kind.UNKNOWN);
        }
        if (!told.isSound()) {
            return told.faulty();
        }
        Change change =
                Change.of(
                                request.event(EventType.REFERRED, named(command.units())),
                                DossierState.PROCESSING)
                        .noting(task);
        for (StoredUnit unit : command.units()) {
            change = change.opening(leg(unit, command, request));
        }
        return told.so(change);
    }

    private static EventData named(List<StoredUnit> units) {
        List<String> codes = units.stream().map(unit -> unit.unit().code().value()).toList();
        return EventData.NONE.with("units", String.join(" ", codes));
    }

    private static NewWork leg(StoredUnit unit, Command.Refer command, Request request) {
        return NewWork.of(WorkKind.LEG, Role.SPECIALIST, unit)
                .within(step(request.situation()))
                .dueAt(
                        VietnamTime.instant(
                                request.workingDaysAfter(request.today(), command.days())))
                .asking(command.task().strip(), false);
    }

    Verdict finishLeg(Command.FinishLeg command, Request request) {
        return done(command.item(), command.answer(), Act.FINISH_LEG, request);
    }

    private Verdict done(long key, String answer, Act act, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        String text = told.text("answer", answer);
        Optional<WorkItem> item = now.item(key).filter(one -> one.kind() == act.work());
        if (item.isEmpty()) {
            told.wrong("item", Fault.Kind.UNKNOWN);
            return told.faulty();
        }
        Optional<WhyNot> refusal = guards.hands(act, item.get(), request.staff());
        if (refusal.isPresent()) {
            return new Verdict.Denied(refusal.get());
        }
        return told.so(
                Change.of(request.event(act.event(), place(item.get())), now.state())
                        .noting(text)
                        .closing(item.get(), "answered"));
    }

    private static EventData place(WorkItem item) {
        return EventData.NONE
                .with("work", item.kind().code())
                .with("role", item.role().code())
                .with("unit_of_work", item.unit().unit().code().value());
    }

    private static @Nullable StepKey step(Situation now) {
        return now.work(WorkKind.STEP).map(WorkItem::step).findFirst().orElse(null);
    }
}
