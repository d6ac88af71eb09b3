// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.intake.OwnPapers;
import vn.motcua.language.VietnameseText;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/**
 * Tells which papers of the store could take the place of one that a procedure asks for: those with
 * its name first. A form that is filled in each time is never taken from the store.
 *
 * @param ctx of the page
 * @param offers what the store has of the applicant
 */
record OwnChoices(PageContext ctx, List<OwnPapers.Offer> offers) {
    /** Words that say how a paper comes and not what it is. */
    private static final Set<String> NOT_ITS_NAME =
            Set.of("giay", "ban", "sao", "chinh", "to", "trich", "luc", "the");

    private static final List<String> FILLED_EACH_TIME = List.of("to khai", "don ", "phieu ");

    ReceptionPage.Own of(RequiredDocument document, String chosen) {
        String asked = VietnameseText.folded(document.name().vi());
        if (offers.isEmpty() || FILLED_EACH_TIME.stream().anyMatch(asked::startsWith)) {
            return new ReceptionPage.Own(List.of(), false);
        }
        List<OwnPapers.Offer> likely =
                offers.stream().filter(offer -> isLikely(offer, asked)).toList();
        List<Choice> choices = new ArrayList<>();
        Stream.concat(likely.stream(), offers.stream().filter(offer -> !likely.contains(offer)))
                .map(offer -> new Choice(offer.code(), words(offer), offer.code().equals(chosen)))
                .forEach(choices::add);
        return new ReceptionPage.Own(choices, !likely.isEmpty());
    }

    private static boolean isLikely(OwnPapers.Offer offer, String asked) {
        String name =
                Arrays.stream(VietnameseText.folded(offer.title()).split(" "))
                        .filter(word -> !NOT_ITS_NAME.contains(word))
                        .collect(Collectors.joining(" "));
        return !name.isBlank() && (" " + asked + " ").contains(" " + name + " ");
    }

    private String words(OwnPapers.Offer offer) {
        @Nullable LocalDate dated = offer.dated();
        return Stream.of(
                        offer.title(),
                        offer.number().isEmpty()
                                ? ""
                                : ctx.text("intake.own.number", offer.number()),
                        dated == null ? "" : ctx.text("intake.own.dated", ctx.formats().day(dated)),
                        offer.issuer())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
