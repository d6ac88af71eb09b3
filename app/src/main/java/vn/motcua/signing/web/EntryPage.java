// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import java.util.List;
import vn.motcua.web.Choice;

/**
 * The form by which a certificate is entered.
 *
 * @param units those whose certificates this reader keeps
 * @param unit the chosen one
 * @param owners the seal of the unit, and its people
 * @param kinds by whom it was issued
 * @param places where the key may lie
 * @param form what was typed
 */
record EntryPage(
        List<Choice> units,
        String unit,
        List<Choice> owners,
        List<Choice> kinds,
        List<Choice> places,
        EntryForm form) {
    EntryPage {
        units = List.copyOf(units);
        owners = List.copyOf(owners);
        kinds = List.copyOf(kinds);
        places = List.copyOf(places);
    }
}
