// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Fact;

/**
 * One issued paper on a page.
 *
 * @param id its key
 * @param title its name
 * @param number number and symbol; empty before it has one
 * @param state where it stands, in words
 * @param isOver true when it is no longer in force
 * @param isGone true when its file was destroyed after its term of keeping
 * @param facts what is known of it
 * @param check where anybody can check it
 * @param ending the form that ends it; null when it cannot be ended by this reader
 */
record PaperPage(
        String id,
        String title,
        String number,
        String state,
        boolean isOver,
        boolean isGone,
        List<Fact> facts,
        String check,
        @Nullable Ending ending) {
    PaperPage {
        facts = List.copyOf(facts);
    }

    /**
     * What was typed to end it.
     *
     * @param fault why it was not ended; null when nothing was sent
     * @param field the field at fault; empty for the form as a whole
     */
    record Ending(String reason, String successor, @Nullable String fault, String field) {
        @Nullable String faultOf(String one) {
            return field.equals(one) ? fault : null;
        }
    }
}
