// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.person.CitizenCard;
import vn.motcua.person.Sex;

/**
 * What a citizen card tells of its bearer beside number, name and address, as it was kept with a
 * dossier: the same when they come again, or somebody looks twice.
 *
 * @param birthDate date of birth
 * @param sex as on the card
 * @param formerId the number of the old identity card, 9 or 12 digits; null when there was none
 */
public record CardFacts(LocalDate birthDate, Sex sex, @Nullable String formerId) {
    /** Those of a card; null without one. */
    public static @Nullable CardFacts of(@Nullable CitizenCard card) {
        return card == null ? null : new CardFacts(card.birthDate(), card.sex(), card.formerId());
    }

    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "CardFacts";
    }
}
