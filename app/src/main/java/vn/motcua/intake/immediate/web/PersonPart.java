// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.intake.KnownPeople;
import vn.motcua.intake.KnownPeople.KnownPerson;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.form.PersonCard;
import vn.motcua.intake.form.Place;
import vn.motcua.intake.form.ScannedCard;
import vn.motcua.web.PageContext;

/** Who came: from the card, from the register, or as typed. */
@Component
class PersonPart {
    private final KnownPeople people;

    PersonPart(KnownPeople people) {
        this.people = people;
    }

    /** The form with what card and register know, and what the page says of it. */
    record Found(Fields fields, LanePage.Person person) {}

    Found find(PageContext ctx, Place place, Fields typed, Faults faults) {
        ScannedCard card = ScannedCard.of(typed);
        if (card.fault() != null) {
            faults.add("personalId", "card." + card.fault().code());
        }
        PersonCard register = new PersonCard(ctx, people, place.reach());
        Optional<KnownPerson> known = register.find(card.fields());
        Fields fields = known.map(one -> register.filled(card.fields(), one)).orElse(card.fields());
        List<String> facts = new ArrayList<>(card.facts(ctx));
        known.filter(one -> card.card() == null && one.card() != null)
                .ifPresent(one -> facts.add(register.born(one)));
        known.ifPresent(one -> facts.add(ctx.text("intake.lane.known", one.dossiers())));
        List<String> warnings = new ArrayList<>(card.warnings(ctx));
        known.ifPresent(one -> warnings.addAll(register.differences(fields, one)));
        return new Found(
                fields,
                new LanePage.Person(
                        fields.line("name"), facts, warnings, state(card, known, fields)));
    }

    private static String state(ScannedCard card, Optional<KnownPerson> known, Fields fields) {
        if (card.card() != null) {
            return "card";
        }
        if (known.isPresent()) {
            return "known";
        }
        return fields.has("personalId") || fields.has("phone") ? "new" : "";
    }
}
