// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

/**
 * One entry of the navigation of the staff.
 *
 * @param group under which heading
 * @param order its place in the group, small first
 * @param label message key of its words
 * @param route where it leads; without variables
 */
public record NavigationEntry(Group group, int order, String label, PageRoute route) {
    /** A heading of the navigation, in the order shown. */
    public enum Group {
        /** Việc: the work of the one who is signed in. */
        WORK,
        /** Quầy: the counter. */
        COUNTER,
        /** Sổ và số liệu: registers and figures. */
        FIGURES;

        /** The message key of the heading. */
        String label() {
            return "web.navigation." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
