// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.dossier.act.Handover;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.giveback.ReadyPile;
import vn.motcua.intake.giveback.ReadyResult;
import vn.motcua.intake.giveback.ReminderWay;
import vn.motcua.intake.giveback.ReturnDesk;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** Makes the page of a hand-over. */
@Component
class ResultPageMaker {
    private static final List<Handover.Proof> AT_THE_DESK =
            List.of(
                    Handover.Proof.CARD_AND_SIGNATURE,
                    Handover.Proof.SLIP_AND_SIGNATURE,
                    Handover.Proof.ONE_TIME_CODE,
                    Handover.Proof.ELECTRONIC);

    private final ReturnDesk desk;
    private final ReadyPile pile;

    ResultPageMaker(ReturnDesk desk, ReadyPile pile) {
        this.desk = desk;
        this.pile = pile;
    }

    /**
     * What is shown again.
     *
     * @param key of the form
     * @param form as it was sent, or the address’s parameters at first
     * @param chosen the codes that were chosen; null at first, when all are that can go
     * @param faults what kept it from being done
     * @param made a code made just now; null when none was
     */
    record Sent(
            FormKey key,
            Map<String, String> form,
            @Nullable Set<String> chosen,
            List<String> faults,
            ResultPage.@Nullable Made made) {
        static Sent first(FormKey key, Map<String, String> asked) {
            return new Sent(key, asked, null, List.of(), null);
        }

        String field(String name) {
            return form.getOrDefault(name, "").strip();
        }
    }

    /**
     * Where somebody may do what.
     *
     * @param returning units whose results they hand over
     * @param paying units where they take money
     */
    record Reached(Set<Long> returning, Set<Long> paying) {}

    ResultPage page(PageContext ctx, ReadyResult result, Reached reached, Sent sent) {
        String by = sent.field("bang");
        return new ResultPage(
                result.code().value(),
                result.applicant(),
                sent.key().text(),
                ctx.text("intake.giveback.by." + (by.isEmpty() ? "typed" : by)),
                desk.together(result, reached.returning()).stream()
                        .map(one -> line(ctx, one, reached, sent))
                        .toList(),
                proofs(ctx, proof(sent)),
                new ResultPage.Typed(
                        sent.field("who").equals("other"),
                        sent.field("recipient"),
                        sent.field("authority"),
                        sent.field("reference"),
                        sent.field("lost"),
                        proof(sent) == Handover.Proof.ONE_TIME_CODE),
                sent.faults(),
                result.parcel() != null,
                ways(ctx),
                sent.field("thu"),
                sent.made());
    }

    private ResultPage.Line line(PageContext ctx, ReadyResult one, Reached reached, Sent sent) {
        Set<String> chosen = sent.chosen();
        return new ResultPage.Line(
                one.code().value(),
                ctx.href(DossierRoutes.PAGE, Map.of("code", one.code().value())),
                one.procedure(),
                one.shelf().isEmpty() ? "–" : one.shelf(),
                GivebackWords.state(ctx, one),
                pays(one, reached)
                        ? ctx.href(GivebackRoutes.REST, Map.of("code", one.code().value()))
                        : null,
                one.originals() == 0
                        ? null
                        : ctx.text("intake.giveback.originals", one.originals(), names(one)),
                one.isFree() && (chosen == null || chosen.contains(one.code().value())));
    }

    private static boolean pays(ReadyResult one, Reached reached) {
        return !one.unpaid().isZero() && reached.paying().contains(one.unit());
    }

    private String names(ReadyResult one) {
        return pile.originals(one.id()).stream()
                .map(original -> original.name())
                .collect(Collectors.joining(", "));
    }

    private static Handover.Proof proof(Sent sent) {
        if (sent.made() != null) {
            return Handover.Proof.ONE_TIME_CODE;
        }
        return GivebackWords.proof(sent.field("proof"))
                .orElse(
                        sent.field("bang").equals("giay")
                                ? Handover.Proof.SLIP_AND_SIGNATURE
                                : Handover.Proof.CARD_AND_SIGNATURE);
    }

    private static List<Choice> proofs(PageContext ctx, Handover.Proof chosen) {
        return AT_THE_DESK.stream()
                .map(one ->
                        new Choice(
                                one.code(), ctx.text("dossier.proof." + one.code()), one == chosen))
                .toList();
    }

    private static List<Choice> ways(PageContext ctx) {
        return Arrays.stream(ReminderWay.values())
                .map(one ->
                        new Choice(
                                one.code(),
                                ctx.text("intake.giveback.way." + one.code()),
                                one == ReminderWay.CALL))
                .toList();
    }
}
