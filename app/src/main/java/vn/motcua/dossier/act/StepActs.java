// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.act.WhyNot.Reason;
import vn.motcua.identity.Action;
import vn.motcua.identity.Role;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.process.Decision;
import vn.motcua.process.Performer;
import vn.motcua.process.ProcessStep;
import vn.motcua.process.StepKey;
import vn.motcua.process.StepNeed;
import vn.motcua.process.StepOutcome;

/** What follows from taking a dossier over and from finishing its steps. */
final class StepActs {
    private final Permission permission;
    private final Separation separation;

    StepActs(Permission permission, Separation separation) {
        this.permission = permission;
        this.separation = separation;
    }

    /** The work of a step that begins now. */
    static NewWork work(ProcessStep step, Request request) {
        Performer performer = step.performer();
        return NewWork.of(WorkKind.STEP, performer.role(), unit(performer, request.situation()))
                .within(step.key())
                .dueAt(request.afterMinutes(step.limit().minutes()));
    }

    private static StoredUnit unit(Performer performer, Situation situation) {
        return switch (performer.unit()) {
            case RECEIVING -> situation.counter();
            case DECIDING -> situation.office();
        };
    }

    /** The hand-over ends and the first step begins, in the hands of who took it over. */
    Verdict takeOver(Request request) {
        Situation now = request.situation();
        Optional<ProcessStep> step = now.step();
        if (step.isEmpty()) {
            return new Verdict.Denied(WhyNot.because(Reason.NO_PROCESS));
        }
        EventData data = EventData.NONE.with("step", step.get().key().value());
        Change change =
                Change.of(request.event(EventType.ACCEPTED, data), DossierState.PROCESSING)
                        .closingAll(now.work(WorkKind.STEP).toList(), "taken_over")
                        .opening(work(step.get(), request).heldBy(request.staff().id()));
        return new Verdict.Agreed(consulting(change, step.get(), request));
    }

    Verdict finish(Command.FinishStep command, Request request) {
        Optional<ProcessStep> step = request.situation().step();
        if (step.isEmpty()) {
            return new Verdict.Denied(WhyNot.because(Reason.NO_PROCESS));
        }
        Optional<StepOutcome> outcome =
                step.get().outcomes().stream()
                        .filter(one -> one.key().equals(command.outcome()))
                        .findFirst();
        if (outcome.isEmpty()) {
            Told told = new Told();
            told.wrong("outcome", Fault.Kind.UNKNOWN);
            return told.faulty();
        }
        return special(outcome.get(), request)
                .<Verdict>map(Verdict.Denied::new)
                .orElseGet(() -> finish(command, step.get(), outcome.get(), request));
    }

    /** Deciding and numbering ask for rights of their own. */
    private Optional<WhyNot> special(StepOutcome outcome, Request request) {
        Situation now = request.situation();
        if (outcome.decision() != null) {
            if (isInOneHand(request)
                    && !separation.isWaived(now.office().unit().code(), request.today())) {
                return Optional.of(WhyNot.because(Reason.RECEIVED_BY_SAME));
            }
            return lacking(Action.DECIDE, request);
        }
        return outcome.needs().contains(StepNeed.RESULT)
                ? lacking(Action.NUMBER_AND_SEAL, request)
                : Optional.empty();
    }

    /** Who received it is about to decide it. */
    private static boolean isInOneHand(Request request) {
        return request.staff().id().equals(request.situation().receivedBy());
    }

    private Optional<WhyNot> lacking(Action right, Request request) {
        var unit = request.situation().office().unit().code();
        return permission.may(request.staff(), right, unit)
                ? Optional.empty()
                : Optional.of(WhyNot.because(Reason.RIGHT, right.code(), unit));
    }

    private static Verdict finish(
            Command.FinishStep command, ProcessStep step, StepOutcome outcome, Request request) {
        Told told = new Told();
        String note =
                outcome.needs().contains(StepNeed.NOTE)
                        ? told.text("note", command.note())
                        : told.optional("note", command.note());
        @Nullable Effect result =
                outcome.needs().contains(StepNeed.RESULT)
                        ? result(told, command.result(), request)
                        : null;
        if (!told.isSound()) {
            return told.faulty();
        }
        Change change = moving(step, outcome, request).noting(note);
        if (result != null) {
            change = change.with(result);
        }
        return new Verdict.Agreed(deciding(change, outcome, request));
    }

    private static @Nullable Effect result(
            Told told, @Nullable ResultPaper paper, Request request) {
        String number = told.line("number", paper == null ? "" : paper.number());
        @Nullable LocalDate date = paper == null ? null : paper.date();
        if (date == null) {
            told.missing("date");
            return null;
        }
        if (date.isAfter(request.today())) {
            told.wrong("date", Fault.Kind.NOT_YET);
        }
        return new Effect.Result(number, date, Objects.requireNonNull(paper).file());
    }

    private static Change moving(ProcessStep step, StepOutcome outcome, Request request) {
        Situation now = request.situation();
        @Nullable StepKey next = outcome.next();
        EventData data =
                EventData.NONE.with("step", step.key().value()).with("choice", outcome.key());
        if (next == null) {
            NewEvent ending = request.ending(outcomeOf(outcome, now));
            NewEvent event =
                    ending.telling(
                            ending.data()
                                    .with("step", step.key().value())
                                    .with("choice", outcome.key()));
            return Change.of(event, DossierState.RESULT_READY)
                    .closingAll(now.work(), outcome.key())
                    .opening(NewWork.of(WorkKind.RETURN, Role.RETURN_OFFICER, now.counter()));
        }
        ProcessStep following = Objects.requireNonNull(now.process()).definition().step(next);
        Change change =
                Change.of(request.event(EventType.STEP_DONE, data), DossierState.PROCESSING)
                        .closingAll(now.work(WorkKind.STEP).toList(), outcome.key())
                        .closingAll(now.work(WorkKind.OPINION).toList(), "passed")
                        .opening(work(following, request));
        return consulting(change, following, request);
    }

    /** Opinions that a step asks for by itself are asked as soon as it begins. */
    private static Change consulting(Change change, ProcessStep step, Request request) {
        Change more = change;
        for (var asked : step.consultations()) {
            Performer performer = asked.performer();
            more =
                    more.opening(
                            NewWork.of(
                                            WorkKind.OPINION,
                                            performer.role(),
                                            unit(performer, request.situation()))
                                    .within(step.key())
                                    .dueAt(request.afterMinutes(asked.limit().minutes()))
                                    .asking(asked.name().vi(), asked.mayBePassed()));
        }
        return more;
    }

    /** How the dossier ends: as it was decided, now or before. */
    private static Outcome outcomeOf(StepOutcome outcome, Situation now) {
        @Nullable Decided before = now.decided();
        @Nullable Decision decision =
                outcome.decision() != null
                        ? outcome.decision()
                        : before == null ? null : before.decision();
        return switch (Objects.requireNonNull(decision, "ends without a decision")) {
            case GRANT -> Outcome.GRANTED;
            case REFUSE -> Outcome.REFUSED;
        };
    }

    /** The history tells that who received decided, which only a waiver allows. */
    private static Change inOneHand(Change change, Request request) {
        return isInOneHand(request) ? change.telling("separation", "waived") : change;
    }

    /** A step sent back takes the decision back with it. */
    private static Change deciding(Change change, StepOutcome outcome, Request request) {
        if (outcome.decision() != null) {
            return inOneHand(change, request)
                    .with(
                            new Effect.Decision(
                                    new Decided(
                                            outcome.decision(),
                                            request.staff().id(),
                                            request.now())));
        }
        return outcome.back() && request.situation().decided() != null
                ? change.with(new Effect.Decision(null))
                : change;
    }
}
