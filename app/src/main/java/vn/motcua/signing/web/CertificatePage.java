// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Fact;

/**
 * One certificate of the register.
 *
 * @param id in the register
 * @param owner the person or the unit
 * @param state how it stands, in words
 * @param facts what is known of it
 * @param mark the address of the image; null when there is none
 * @param isSeal true for the seal of a unit, which knows no mandate
 * @param usable true while it was not withdrawn
 * @param form what was typed to change it
 */
record CertificatePage(
        String id,
        String owner,
        String state,
        List<Fact> facts,
        @Nullable String mark,
        boolean isSeal,
        boolean usable,
        EntryForm form) {
    CertificatePage {
        facts = List.copyOf(facts);
    }
}
