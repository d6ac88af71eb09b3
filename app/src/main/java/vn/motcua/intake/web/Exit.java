// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.Arrays;
import java.util.Optional;

/** A way out of the form of reception. */
enum Exit {
    /** Received, with a receipt (form 01). */
    RECEIVE("receive"),
    /** Asked for everything that is missing (form 02). */
    ASK("ask"),
    /** Refused, with reason and legal basis (form 03). */
    REFUSE("refuse");

    private final String button;

    Exit(String button) {
        this.button = button;
    }

    /** The one whose button was pressed; empty for buttons that only show the form again. */
    static Optional<Exit> of(String button) {
        return Arrays.stream(values()).filter(exit -> exit.button.equals(button)).findFirst();
    }
}
