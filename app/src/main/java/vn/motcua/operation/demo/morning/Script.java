// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.ChosenLimit;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.Handover;
import vn.motcua.dossier.act.ResultPaper;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.WorkItem;
import vn.motcua.dossier.act.WorkKind;
import vn.motcua.identity.Role;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.process.StepNeed;
import vn.motcua.process.StepOutcome;

/** What is said and written when the things of a life happen. */
final class Script {
    private static final int DAYS_TO_ANSWER = 7;
    private static final int DAYS_MORE = 3;
    private static final int HOURS_FOR_OPINION = 16;
    private static final Money LAND_DUTY = new Money(12_480_000);

    private final StageClock clock;
    private final List<StoredUnit> communes;
    private int numbers;

    Script(StageClock clock, List<StoredUnit> communes) {
        this.clock = clock;
        this.communes = communes;
    }

    /** The command for a word; empty when there is nothing to do. */
    Optional<Command> command(Word word, Situation now, Life life) {
        return switch (word) {
            case SUBMIT, ANSWER -> Optional.empty();
            case FEE ->
                    now.unpaid().equals(Money.ZERO)
                            ? Optional.empty()
                            : Optional.of(new Command.TakeFee("BL-%05d".formatted(++numbers)));
            default -> Optional.of(said(word, now, life));
        };
    }

    private Command said(Word word, Situation now, Life life) {
        return switch (word) {
            case FORWARD -> step(usual(now), "");
            case DECLINE -> step(outcome(now, "decline"), Lines.NOT_ENOUGH);
            case REFUSE -> step(outcome(now, "refuse"), Lines.NOT_ENOUGH);
            case SEND_BACK -> step(back(now), Lines.LOOK_AGAIN);
            case RETURN -> handOver(life, Handover.Proof.CARD_AND_SIGNATURE, "");
            case POST -> handOver(life, Handover.Proof.POST, "EH 482 913 077 VN");
            case CORRECT_NAME -> new Command.CorrectName(life.owner(), Lines.MISSPELT);
            default -> atCounter(word, now);
        };
    }

    /** What is answered to somebody who asked. */
    Command answer(WorkItem item) {
        return item.kind() == WorkKind.LEG
                ? new Command.FinishLeg(item.id(), Lines.PART_DONE)
                : new Command.GiveOpinion(item.id(), Lines.AGREED);
    }

    private Command atCounter(Word word, Situation now) {
        return switch (word) {
            case RECEIVE -> new Command.Receive(ChosenLimit.USUAL, "");
            case ASK_COMPLETION -> new Command.AskCompletion(Lines.MISSING, later(DAYS_TO_ANSWER));
            case TAKE_COMPLETION -> new Command.TakeCompletion(allAsked(now));
            case REFUSE_RECEPTION ->
                    new Command.RefuseReception(Lines.ELSEWHERE, Lines.BASIS_OF_RECEPTION);
            case ANNUL -> new Command.Annul(Lines.MINUTES);
            case WITHDRAW -> new Command.Withdraw(Lines.WITHDRAWN);
            default -> inOffice(word, now);
        };
    }

    private Command inOffice(Word word, Situation now) {
        return switch (word) {
            case TAKE_OVER -> new Command.TakeOver();
            case ASK_OPINION ->
                    new Command.AskOpinion(Role.UNIT_HEAD, Lines.QUESTION, HOURS_FOR_OPINION);
            case REFER -> new Command.Refer(List.of(other(now)), Lines.PART, DAYS_MORE);
            case PROPOSE_SUPPLEMENT ->
                    new Command.ProposeSupplement(
                            Lines.MISSING, Lines.WHY_MISSING, later(DAYS_TO_ANSWER));
            case SIGN_REQUEST -> new Command.ApproveSupplement(Lines.LEADERS_REASON);
            case DECLINE_REQUEST -> new Command.DeclineSupplement(Lines.IN_OUR_RECORDS);
            case TAKE_SUPPLEMENT -> new Command.TakeSupplement(allAsked(now));
            case DEMAND_PAYMENT ->
                    new Command.RequestPayment(LAND_DUTY, "LTB-%04d".formatted(++numbers));
            case CONFIRM_PAYMENT -> new Command.ConfirmPayment("GNT-%04d".formatted(++numbers));
            case APOLOGISE -> new Command.Apologise(secondDay(now), Lines.SORRY);
            case STOP -> new Command.Stop(Lines.STOPPED, Lines.BASIS_OF_STOP);
            default -> throw new IllegalArgumentException("nothing is said for " + word);
        };
    }

    private Command step(StepOutcome outcome, String note) {
        boolean ends = outcome.needs().contains(StepNeed.RESULT);
        ResultPaper result =
                ends
                        ? new ResultPaper("%d/UBND-TTHC".formatted(100 + ++numbers), today(), null)
                        : null;
        return new Command.FinishStep(outcome.key(), note, result);
    }

    private static StepOutcome usual(Situation now) {
        return now.step().orElseThrow().outcomes().getFirst();
    }

    private static StepOutcome outcome(Situation now, String key) {
        return now.step().orElseThrow().outcome(key);
    }

    private static StepOutcome back(Situation now) {
        return now.step().orElseThrow().outcomes().stream()
                .filter(StepOutcome::back)
                .findFirst()
                .orElseThrow();
    }

    private static Command handOver(Life life, Handover.Proof proof, String reference) {
        return new Command.Return(new Handover(life.owner(), true, "", proof, reference));
    }

    private static Set<Integer> allAsked(Situation now) {
        int items = Objects.requireNonNull(now.asked()).items().size();
        return IntStream.rangeClosed(1, items).boxed().collect(Collectors.toSet());
    }

    private StoredUnit other(Situation now) {
        int own = communes.indexOf(now.counter());
        return communes.get((own + 1) % communes.size());
    }

    private LocalDate secondDay(Situation now) {
        LocalDate due = Objects.requireNonNull(now.dueDate()).day();
        LocalDate from = due.isAfter(today()) ? due : today();
        return WorkingCalendar.national().workingDayAfter(from, DAYS_MORE);
    }

    private LocalDate later(int workingDays) {
        return WorkingCalendar.national().workingDayAfter(today(), workingDays);
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
