// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Choice;

/**
 * The page on which an old result is taken in.
 *
 * @param units to choose from; empty when there is one
 * @param form as typed
 * @param file why the scan is not taken in; null when nothing is wrong with it
 * @param kept code of the one that was just taken in; null when none was
 * @param keptAt its page; null when none was taken in
 */
record OldResultPage(
        List<Choice> units,
        HoldingPage.Form form,
        @Nullable String file,
        @Nullable String kept,
        @Nullable String keptAt) {
    OldResultPage {
        units = List.copyOf(units);
    }
}
