// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.dossier.DossierCode;
import vn.motcua.person.CardReading;
import vn.motcua.person.PersonalId;
import vn.motcua.person.TaxCode;

/** What was held to the scanner, or typed, at the return desk. */
public sealed interface Scan {
    /** The card of a person. */
    record Card(PersonalId person, String name) implements Scan {
        /** Never the person: personal data stay out of logs. */
        @Override
        public String toString() {
            return "Card";
        }
    }

    /** The token of a receipt. */
    record Receipt(String token) implements Scan {
        /** Nothing of it, so that it gets into no log. */
        @Override
        public String toString() {
            return "Receipt";
        }
    }

    /** The code of a dossier, typed or scanned. */
    record Code(DossierCode code) implements Scan {}

    /** The number of a person, typed. */
    record Person(PersonalId person) implements Scan {}

    /** The tax code of an organisation, typed. */
    record Organisation(TaxCode code) implements Scan {}

    /** Nothing that can be read; the word of what is wrong. */
    record Unreadable(String why) implements Scan {}

    /** The QR code of a receipt is the address of look-up with its token. */
    Pattern TOKEN = Pattern.compile("(?:.*[?&]token=)?([A-Za-z0-9_-]{22})");

    /** Reads it. A part of a card is never taken for a card. */
    static Scan of(String typed) {
        String bare = typed.strip();
        if (CardReading.isCard(bare)) {
            return switch (CardReading.of(bare)) {
                case CardReading.Read read -> new Card(read.card().id(), read.card().name());
                case CardReading.Refused refused ->
                        new Unreadable("card." + refused.fault().code());
            };
        }
        Optional<DossierCode> code = DossierCode.parse(bare.toUpperCase(Locale.ROOT));
        if (code.isPresent()) {
            return new Code(code.get());
        }
        Optional<PersonalId> person = PersonalId.parse(bare);
        if (person.isPresent()) {
            return new Person(person.get());
        }
        Optional<TaxCode> organisation = TaxCode.parse(bare);
        if (organisation.isPresent()) {
            return new Organisation(organisation.get());
        }
        Matcher token = TOKEN.matcher(bare);
        return token.matches() ? new Receipt(token.group(1)) : new Unreadable("nothing");
    }
}
