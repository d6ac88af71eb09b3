// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;
import vn.motcua.person.TaxCode;

/**
 * Those who came before, as their latest dossier has them. Nobody is found outside the units of the
 * one who asks.
 */
public interface KnownPeople {
    /** Who has this personal id. */
    Optional<KnownPerson> find(PersonalId id, Set<Long> units);

    /** Who left this phone number last; several may share one. */
    Optional<KnownPerson> find(PhoneNumber phone, Set<Long> units);

    /** The organisation that has this tax code. */
    Optional<KnownPerson> find(TaxCode code, Set<Long> units);

    /**
     * Somebody who came before.
     *
     * @param name as on the latest dossier
     * @param personalId null when it has none
     * @param phone null when it has none
     * @param address as told then; may be empty
     * @param card what their card told when it was last scanned; null when it never was
     * @param taxCode of an organisation; null for a person
     * @param dossiers how many dossiers they have at these units
     */
    record KnownPerson(
            String name,
            @Nullable PersonalId personalId,
            @Nullable PhoneNumber phone,
            String address,
            @Nullable CardFacts card,
            @Nullable TaxCode taxCode,
            int dossiers) {
        /** Never the person: personal data stay out of logs. */
        @Override
        public String toString() {
            return "KnownPerson";
        }
    }
}
