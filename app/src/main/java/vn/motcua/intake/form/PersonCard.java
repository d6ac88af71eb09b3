// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.motcua.intake.CardFacts;
import vn.motcua.intake.KnownPeople;
import vn.motcua.intake.KnownPeople.KnownPerson;
import vn.motcua.language.VietnameseText;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;
import vn.motcua.person.TaxCode;
import vn.motcua.web.PageContext;

/**
 * Finds the person at the counter again and says what is different now. Nothing typed is ever
 * overwritten: what is on file fills only what is blank, or what the receptionist says.
 *
 * @param ctx of the page
 * @param people who came before
 * @param units within which they are found
 */
public record PersonCard(PageContext ctx, KnownPeople people, Set<Long> units) {

    /** Who this is, by personal id or tax code, or else by phone. */
    public Optional<KnownPerson> find(Fields fields) {
        Optional<TaxCode> tax = TaxCode.parse(fields.line("personalId"));
        if (tax.isPresent()) {
            return people.find(tax.get(), units);
        }
        Optional<PersonalId> id =
                PersonalId.parse(fields.line("personalId").replaceAll("[\\s.\\-]", ""));
        return id.isPresent()
                ? people.find(id.get(), units)
                : PhoneNumber.parse(fields.line("phone"))
                        .flatMap(phone -> people.find(phone, units));
    }

    /** The fields with what is blank filled from the register. */
    public Fields filled(Fields fields, KnownPerson person) {
        Fields filled = fields;
        if (!fields.has("name")) {
            filled = filled.with("name", person.name());
        }
        if (!fields.has("phone")) {
            filled = filled.with("phone", phone(person));
        }
        if (!fields.has("address")) {
            filled = filled.with("address", person.address());
        }
        if (!fields.has("personalId")) {
            filled = filled.with("personalId", digits(person));
        }
        return filled;
    }

    /** The fields with all that the register has. */
    public Fields taken(Fields fields, KnownPerson person) {
        Fields taken = fields.with("name", person.name());
        if (person.phone() != null) {
            taken = taken.with("phone", phone(person));
        }
        return person.address().isEmpty() ? taken : taken.with("address", person.address());
    }

    /** What was typed, or stands on the card, otherwise than in the register; in words. */
    public List<String> differences(Fields fields, KnownPerson person) {
        List<String> differences = new ArrayList<>();
        differ(differences, "name", fields.line("name"), person.name());
        String phone =
                PhoneNumber.parse(fields.line("phone"))
                        .map(PhoneNumber::digits)
                        .orElse(fields.line("phone"));
        differ(differences, "phone", phone, phone(person));
        differ(differences, "address", fields.line("address"), person.address());
        CardFacts card = CardFacts.of(ScannedCard.of(fields).card());
        if (card != null && person.card() != null) {
            differ(differences, card, person.card());
        }
        return differences;
    }

    /**
     * A card that tells another birth or sex than the one of last time was not theirs, or is new.
     */
    private void differ(List<String> differences, CardFacts card, CardFacts filed) {
        differ(differences, "born", day(card), day(filed));
        differ(differences, "sex", sex(card), sex(filed));
        differ(differences, "former", former(card), former(filed));
    }

    private String day(CardFacts card) {
        return ctx.formats().day(card.birthDate());
    }

    private String sex(CardFacts card) {
        return ctx.text("intake.card.sex." + card.sex().code());
    }

    private static String former(CardFacts card) {
        return Objects.requireNonNullElse(card.formerId(), "");
    }

    /** Birth and sex as a card told them before, in words; empty when none did. */
    public String born(KnownPerson person) {
        CardFacts card = person.card();
        return card == null ? "" : ctx.text("intake.card.born", day(card), sex(card));
    }

    private void differ(List<String> differences, String field, String typed, String filed) {
        if (!typed.isEmpty()
                && !filed.isEmpty()
                && !VietnameseText.tidy(typed).equals(VietnameseText.tidy(filed))) {
            differences.add(ctx.text("intake.person.differs." + field, filed));
        }
    }

    /** Their phone as it is shown; empty without. */
    public static String phone(KnownPerson person) {
        PhoneNumber phone = person.phone();
        return phone == null ? "" : phone.digits();
    }

    private static String digits(KnownPerson person) {
        TaxCode tax = person.taxCode();
        if (tax != null) {
            return tax.text();
        }
        PersonalId id = person.personalId();
        return id == null ? "" : id.digits();
    }
}
