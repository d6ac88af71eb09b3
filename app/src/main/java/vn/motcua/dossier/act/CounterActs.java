// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.ChosenLimit;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.Outcome;
import vn.motcua.identity.Role;
import vn.motcua.process.StoredProcess;

/** What follows from acts at the counter. */
final class CounterActs {
    private CounterActs() {}

    static Verdict follow(Command.AtCounter command, Request request) {
        return switch (command) {
            case Command.Receive c -> receive(c, request);
            case Command.AskCompletion c -> askCompletion(c, request);
            case Command.TakeCompletion c -> takeCompletion(c, request);
            case Command.RefuseReception c -> refuse(c, request);
            case Command.Withdraw c -> withdraw(c, request);
            case Command.Annul c -> annul(c, request);
            case Command.Return c -> handOver(c, request);
            case Command.TakeFee c -> takeFee(c, request);
            case Command.CorrectName c -> correctName(c, request);
        };
    }

    private static Verdict receive(Command.Receive command, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        @Nullable ChosenLimit chosen = chosen(told, command, now);
        ProcessingTime limit = chosen == null ? now.procedure().version().limit() : chosen.time();
        DueDate due = request.calculator().dueDate(request.local(), limit, List.of());
        Change change =
                Change.of(request.event(EventType.RECEIVED, EventData.NONE), DossierState.RECEIVED)
                        .closingAll(now.work(), "received")
                        .with(new Effect.Received(due, now.process(), limit, chosen));
        @Nullable StoredProcess process = now.process();
        return told.so(
                process == null
                        ? change
                        : change.opening(StepActs.work(process.definition().first(), request)));
    }

    private static @Nullable ChosenLimit chosen(Told told, Command.Receive command, Situation now) {
        if (command.limitCase() == ChosenLimit.USUAL) {
            return null;
        }
        String reason = told.text("limitReason", command.limitReason());
        Optional<ChosenLimit> chosen =
                ChosenLimit.of(now.terms().cases(), command.limitCase(), reason);
        if (chosen.isEmpty()) {
            told.wrong("limitCase", Fault.Kind.UNKNOWN);
        }
        return chosen.orElse(null);
    }

    private static Verdict askCompletion(Command.AskCompletion command, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        List<String> items = told.items("items", command.items());
        LocalDate until = ClockActs.laterDay(told, "answerBy", command.answerBy(), request);
        Supplement list =
                new Supplement(now.requests() + 1, items, "", until, request.staff().id());
        return told.so(
                Change.of(
                                request.event(EventType.COMPLETION_ASKED, number(list)),
                                DossierState.AWAITING_COMPLETION)
                        .closingAll(now.work(), "asked")
                        .opening(
                                NewWork.of(WorkKind.RECEPTION, Role.RECEPTIONIST, now.counter())
                                        .dueAt(ClockActs.endOf(until)))
                        .with(new Effect.Asked(list, true)));
    }

    private static Verdict takeCompletion(Command.TakeCompletion command, Request request) {
        Told told = new Told();
        Situation now = request.situation();
        Change change =
                Change.of(
                                request.event(EventType.COMPLETION_TAKEN, EventData.NONE),
                                DossierState.SUBMITTED)
                        .closingAll(now.work(), "brought")
                        .opening(answering(request));
        @Nullable Supplement list = now.asked();
        if (list == null) {
            return new Verdict.Agreed(change);
        }
        allThere(told, list, command.items());
        return told.so(change.with(new Effect.AskedClosed(list, true)));
    }

    private static NewWork answering(Request request) {
        return NewWork.of(WorkKind.RECEPTION, Role.RECEPTIONIST, request.situation().counter())
                .dueAt(request.afterMinutes(Beginnings.MINUTES_TO_ANSWER));
    }

    /** Every item of the list must be there. */
    static void allThere(Told told, Supplement list, Set<Integer> there) {
        Stream<Integer> missing =
                IntStream.rangeClosed(1, list.items().size())
                        .boxed()
                        .filter(item -> !there.contains(item));
        told.incomplete("items", missing);
    }

    private static Verdict refuse(Command.RefuseReception command, Request request) {
        Told told = new Told();
        String reason = told.text("reason", command.reason());
        String basis = told.line("legalBasis", command.legalBasis());
        return told.so(
                Change.of(request.ending(Outcome.NOT_RECEIVED), DossierState.NOT_RECEIVED)
                        .noting(reason + "\n" + basis)
                        .closingAll(request.situation().work(), "refused"));
    }

    private static Verdict withdraw(Command.Withdraw command, Request request) {
        Told told = new Told();
        String paper = told.text("request", command.request());
        return told.so(
                Change.of(request.ending(Outcome.WITHDRAWN), DossierState.WITHDRAWN)
                        .noting(paper)
                        .closingAll(request.situation().work(), "withdrawn"));
    }

    private static Verdict annul(Command.Annul command, Request request) {
        Told told = new Told();
        String minutes = told.text("minutes", command.minutes());
        return told.so(
                Change.of(request.event(EventType.ANNULLED, EventData.NONE), DossierState.ANNULLED)
                        .noting(minutes)
                        .closingAll(request.situation().work(), "annulled"));
    }

    private static Verdict handOver(Command.Return command, Request request) {
        Told told = new Told();
        Handover given = command.handover();
        String recipient = told.line("recipient", given.recipient());
        String authority =
                given.recipientIsApplicant() ? "" : told.line("authority", given.authority());
        String reference =
                given.proof() == Handover.Proof.POST
                        ? told.line("reference", given.reference())
                        : told.optional("reference", given.reference());
        Handover handover =
                new Handover(
                        recipient,
                        given.recipientIsApplicant(),
                        authority,
                        given.proof(),
                        reference);
        EventData data = EventData.NONE.with("proof", handover.proof().code());
        return told.so(
                Change.of(request.event(EventType.RETURNED, data), DossierState.RETURNED)
                        .closingAll(request.situation().work(), "returned")
                        .with(new Effect.HandedOver(handover)));
    }

    private static Verdict takeFee(Command.TakeFee command, Request request) {
        Told told = new Told();
        String receipt = told.line("receipt", command.receipt());
        EventData data =
                EventData.NONE
                        .with("amount", Long.toString(request.situation().unpaid().dong()))
                        .with("receipt", receipt);
        return told.so(
                Change.of(request.event(EventType.FEE_PAID, data), request.situation().state())
                        .with(new Effect.FeePaid(receipt)));
    }

    private static Verdict correctName(Command.CorrectName command, Request request) {
        Told told = new Told();
        String name = told.line("name", command.name());
        String reason = told.text("reason", command.reason());
        if (name.length() > Applicant.LONGEST_NAME) {
            told.wrong("name", Fault.Kind.TOO_LONG);
        }
        return told.so(
                Change.of(
                                request.event(EventType.NAME_CORRECTED, EventData.NONE),
                                request.situation().state())
                        .noting(reason)
                        .with(new Effect.Named(name)));
    }

    private static EventData number(Supplement list) {
        return EventData.NONE.with("request", Integer.toString(list.number()));
    }
}
