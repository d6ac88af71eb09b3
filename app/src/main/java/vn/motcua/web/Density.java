// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

/** How much a page puts before its reader at once; one design, three densities. */
public enum Density {
    /** For citizens: 18 px text, targets of 48 px. */
    COMFORTABLE("comfortable"),
    /** For a machine or a screen that is read from afar: 24 px text, targets of 72 px. */
    KIOSK("kiosk"),
    /** For staff, who look at one screen all day: 15 px text, rows of 35 px. */
    COMPACT("compact");

    private final String code;

    Density(String code) {
        this.code = code;
    }

    /** The word in the page's {@code data-density}. */
    public String code() {
        return code;
    }
}
