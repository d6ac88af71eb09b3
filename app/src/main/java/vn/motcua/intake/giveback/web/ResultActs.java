// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Handover;
import vn.motcua.dossier.panel.ActWords;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.giveback.HandOver;
import vn.motcua.intake.giveback.ParcelState;
import vn.motcua.intake.giveback.ReadyResult;
import vn.motcua.intake.giveback.ReminderWay;
import vn.motcua.intake.giveback.ReturnDesk;
import vn.motcua.web.PageContext;

/** Reads what was sent from the page of a hand-over, and does it. */
@Component
class ResultActs {
    private static final int LONGEST_NOTE = 500;

    private final ReturnDesk desk;
    private final StaffRegister register;
    private final CodeProof proof;

    ResultActs(ReturnDesk desk, StaffRegister register, CodeProof proof) {
        this.desk = desk;
        this.register = register;
        this.proof = proof;
    }

    /** What was sent, by whom, for results of which units. */
    record Sent(Staff staff, Set<Long> units, MultiValueMap<String, String> form, FormKey key) {
        String field(String name) {
            String text = Objects.requireNonNullElse(form.getFirst(name), "").strip();
            return text.length() > LONGEST_NOTE ? text.substring(0, LONGEST_NOTE) : text;
        }

        /** The dossiers named by a field. */
        Set<DossierCode> codes(String name) {
            return form.getOrDefault(name, List.of()).stream()
                    .flatMap(code -> DossierCode.parse(code).stream())
                    .collect(Collectors.toSet());
        }

        /** Who lost the receipt shows a card. */
        Handover handover() {
            boolean other = field("who").equals("other");
            Handover.Proof proof =
                    GivebackWords.proof(field("proof"))
                            .filter(one -> one != Handover.Proof.POST && field("lost").isEmpty())
                            .orElse(Handover.Proof.CARD_AND_SIGNATURE);
            return new Handover(
                    other ? field("recipient") : "",
                    !other,
                    other ? field("authority") : "",
                    proof,
                    field("reference"));
        }
    }

    /** What came of it. */
    sealed interface Outcome {
        /** Done; the word that the pile tells. */
        record Done(String word) implements Outcome {}

        /** Not all of it; why, at the page of a result that is still there. */
        record Kept(DossierCode at, List<String> faults) implements Outcome {}

        /** A code was made, to be shown once. */
        record Made(DossierCode at, ResultPage.Made code) implements Outcome {}

        /** There is no such result here. */
        record Nothing() implements Outcome {}
    }

    Outcome act(PageContext ctx, Sent sent, String code) {
        if (sent.field("do").equals("hand-over")) {
            return proof.check(ctx, sent, code).orElseGet(() -> handOver(ctx, sent));
        }
        Optional<ReadyResult> ready =
                DossierCode.parse(code).flatMap(one -> desk.ready(one, sent.units()));
        return ready.map(result -> one(ctx, sent, result)).orElseGet(Outcome.Nothing::new);
    }

    private Outcome one(PageContext ctx, Sent sent, ReadyResult result) {
        return switch (sent.field("do")) {
            case "make-code" -> proof.make(ctx, sent, result);
            case "send" -> parcel(ctx, sent, result);
            case "post" -> post(ctx, sent, result);
            case "remind" ->
                    ReminderWay.ofCode(sent.field("way"))
                            .<Outcome>map(way -> {
                                desk.remind(sent.staff(), result, way, sent.field("note"));
                                return new Outcome.Done("reminded");
                            })
                            .orElseGet(Outcome.Nothing::new);
            default -> new Outcome.Nothing();
        };
    }

    private Outcome parcel(PageContext ctx, Sent sent, ReadyResult result) {
        String tracking = sent.field("tracking");
        boolean sound = !tracking.isEmpty() && desk.send(sent.staff(), result, tracking);
        return sound
                ? new Outcome.Done("sent")
                : new Outcome.Kept(
                        result.code(), List.of(ctx.text("intake.giveback.fault.tracking")));
    }

    private Outcome post(PageContext ctx, Sent sent, ReadyResult result) {
        return ParcelState.ofCode(sent.field("state"))
                .map(state -> desk.post(sent.staff(), result, state, sent.key()))
                .<Outcome>map(answer ->
                        answer instanceof Answer.Done
                                ? new Outcome.Done("posted")
                                : new Outcome.Kept(result.code(), List.of(why(ctx, answer))))
                .orElseGet(Outcome.Nothing::new);
    }

    /** Codes that are not of these units are left out: the act itself asks for the right again. */
    private Outcome handOver(PageContext ctx, Sent sent) {
        Set<DossierCode> codes = sent.codes("code");
        if (codes.isEmpty()) {
            return DossierCode.parse(sent.field("at"))
                    .<Outcome>map(at ->
                            new Outcome.Kept(at, List.of(ctx.text("intake.giveback.fault.none"))))
                    .orElseGet(Outcome.Nothing::new);
        }
        List<ReturnDesk.Handed> handed =
                desk.handOver(sent.staff(), order(sent, codes), sent.key());
        Map<DossierCode, String> faults = new LinkedHashMap<>();
        for (ReturnDesk.Handed one : handed) {
            if (!(one.answer() instanceof Answer.Done)) {
                faults.put(one.code(), fault(ctx, one));
            }
        }
        return faults.isEmpty()
                ? new Outcome.Done(Integer.toString(handed.size()))
                : new Outcome.Kept(faults.keySet().iterator().next(), List.copyOf(faults.values()));
    }

    private String fault(PageContext ctx, ReturnDesk.Handed one) {
        String why =
                one.originalsOpen()
                        ? ctx.text("intake.giveback.fault.originals")
                        : why(ctx, one.answer());
        return one.code() + ": " + why;
    }

    private static HandOver order(Sent sent, Set<DossierCode> codes) {
        Map<DossierCode, String> kept =
                codes.stream()
                        .collect(Collectors.toMap(one -> one, one -> sent.field("kept-" + one)));
        return new HandOver(
                codes, sent.handover(), sent.codes("originals"), kept, sent.field("lost"));
    }

    private String why(PageContext ctx, Answer answer) {
        ActWords words = new ActWords(ctx, register);
        return switch (answer) {
            case Answer.Done _ -> "";
            case Answer.Denied denied -> words.why(denied.why());
            case Answer.Faulty faulty ->
                    faulty.faults().stream().map(words::fault).collect(Collectors.joining(" "));
            case Answer.Overtaken _, Answer.Unknown _ ->
                    ctx.text("intake.giveback.fault.overtaken");
        };
    }
}
