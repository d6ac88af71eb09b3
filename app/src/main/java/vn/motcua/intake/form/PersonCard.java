// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.intake.KnownPeople;
import vn.motcua.intake.KnownPeople.KnownPerson;
import vn.motcua.language.VietnameseText;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;
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

    /** Who this is, by personal id or else by phone. */
    public Optional<KnownPerson> find(Fields fields) {
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
        return differences;
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
        PersonalId id = person.personalId();
        return id == null ? "" : id.digits();
    }
}
