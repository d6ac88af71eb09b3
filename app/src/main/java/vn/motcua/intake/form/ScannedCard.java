// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.language.VietnameseText;
import vn.motcua.person.CardReading;
import vn.motcua.person.CitizenCard;
import vn.motcua.web.PageContext;

/**
 * A citizen card that a scanner typed into the field of the personal id, as a page carries it
 * along. Nothing of it is kept until the form is sent.
 *
 * @param fields with the card's number in place of what was typed, and what was blank filled
 * @param card what it tells; null when none was scanned, or it could not be read
 * @param fault why it could not be read; null when it could, or none was scanned
 */
public record ScannedCard(
        Fields fields, @Nullable CitizenCard card, CardReading.@Nullable Fault fault) {
    /** The field that carries the text of the card from one look at the form to the next. */
    public static final String FIELD = "card";

    /** The form with what was just scanned, or was scanned before. */
    public static ScannedCard of(Fields fields) {
        boolean fresh = CardReading.isCard(fields.raw("personalId"));
        String text = fresh ? fields.raw("personalId") : fields.raw(FIELD);
        if (text.isBlank()) {
            return new ScannedCard(fields, null, null);
        }
        return switch (CardReading.of(text)) {
            case CardReading.Read read -> read(fresh, fields, text, read.card());
            case CardReading.Refused refused ->
                    new ScannedCard(
                            fields.with("personalId", "").with(FIELD, ""), null, refused.fault());
        };
    }

    /** Another number typed after the scan is somebody else's. */
    private static ScannedCard read(boolean fresh, Fields fields, String text, CitizenCard card) {
        String typed = fields.line("personalId").replaceAll("[\\s.\\-]", "");
        if (!fresh && !typed.equals(card.id().digits())) {
            return new ScannedCard(fields.with(FIELD, ""), null, null);
        }
        Fields filled = fields.with("personalId", card.id().digits()).with(FIELD, text.strip());
        return new ScannedCard(
                fresh ? filled.with("name", card.name()).with("address", card.address()) : filled,
                card,
                null);
    }

    /** What the card tells beside number, name and address, in words; empty without a card. */
    public List<String> facts(PageContext ctx) {
        if (card == null) {
            return List.of();
        }
        List<String> facts = new ArrayList<>();
        LocalDate born = card.birthDate();
        facts.add(
                ctx.text(
                        "intake.card.born",
                        ctx.formats().day(born),
                        ctx.text("intake.card.sex." + card.sex().code())));
        if (card.formerId() != null) {
            facts.add(ctx.text("intake.card.former", card.formerId()));
        }
        facts.add(ctx.text("intake.card.issued", ctx.formats().day(card.issuedOn())));
        return facts;
    }

    /** What is to be looked at: a number that does not fit, and what was typed otherwise. */
    public List<String> warnings(PageContext ctx) {
        if (card == null) {
            return List.of();
        }
        List<String> warnings = new ArrayList<>();
        if (!card.isNumberInAccord()) {
            warnings.add(ctx.text("intake.card.number"));
        }
        differ(warnings, ctx, "name", card.name());
        differ(warnings, ctx, "address", card.address());
        return warnings;
    }

    private void differ(List<String> warnings, PageContext ctx, String field, String onCard) {
        if (!VietnameseText.tidy(fields.line(field)).equals(onCard)) {
            warnings.add(ctx.text("intake.card.differs." + field, onCard));
        }
    }
}
