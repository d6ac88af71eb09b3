// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.issuing.DraftAnswer;
import vn.motcua.issuing.Drafting;
import vn.motcua.issuing.brought.BroughtFault;
import vn.motcua.issuing.brought.Spot;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** Puts a draft that was made outside of the program into its part of the form. */
@Component
class BroughtPageMaker {
    private static final List<String> SPOTS = List.of("number", "date", "signature");
    private static final List<String> KINDS = List.of("result", "refusal");

    private final Drafting drafting;

    BroughtPageMaker(Drafting drafting) {
        this.drafting = drafting;
    }

    /** What the form shows besides signer, capacity and symbol. */
    DraftPage.Brought of(
            DraftPageMaker.Asked asked,
            Map<String, String> form,
            @Nullable DraftAnswer answer,
            DraftFiles.Sent sent) {
        PageContext ctx = asked.ctx();
        String kind = form.getOrDefault("f-kind", "");
        boolean stands =
                drafting.scan(asked.about().situation().code(), Drafting.BROUGHT).isPresent();
        Map<String, String> faults = faults(ctx, answer, sent);
        return new DraftPage.Brought(
                form.getOrDefault("f-title", ""),
                KINDS.stream()
                        .map(one ->
                                new Choice(
                                        one,
                                        ctx.text("issuing.brought.kind." + one),
                                        one.equals(kind)))
                        .toList(),
                sent.file() == null || faults.containsKey("file") ? "" : sent.file().hex(),
                stands || sent.file() != null,
                spots(ctx, form, faults),
                faults);
    }

    private static Map<String, String> faults(
            PageContext ctx, @Nullable DraftAnswer answer, DraftFiles.Sent sent) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (answer instanceof DraftAnswer.Unready(List<BroughtFault> all)) {
            for (BroughtFault fault : all) {
                String words = ctx.text("issuing.brought.fault." + fault.code());
                faults.merge(fault.field(), words, (one, other) -> one + " " + other);
            }
        }
        if (sent.fault() != null) {
            faults.put("file", sent.fault());
        }
        return faults;
    }

    private static List<DraftPage.SpotField> spots(
            PageContext ctx, Map<String, String> form, Map<String, String> faults) {
        return SPOTS.stream()
                .map(name ->
                        new DraftPage.SpotField(
                                "f-" + name,
                                ctx.text("issuing.brought.spot." + name),
                                choices(ctx, form.getOrDefault("f-" + name, "")),
                                faults.get(name)))
                .toList();
    }

    private static List<Choice> choices(PageContext ctx, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", ctx.text("issuing.brought.spot.auto"), chosen.isEmpty()));
        for (Spot spot : Spot.all()) {
            String words =
                    ctx.text(
                            "issuing.brought.spot.at",
                            ctx.text("issuing.brought.page." + spot.page()),
                            ctx.text("issuing.brought.row." + spot.row()),
                            ctx.text("issuing.brought.column." + spot.column()));
            choices.add(new Choice(spot.code(), words, spot.code().equals(chosen)));
        }
        return choices;
    }
}
