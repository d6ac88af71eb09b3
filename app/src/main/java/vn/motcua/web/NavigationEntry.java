// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import java.util.Locale;

/**
 * One entry of the navigation of the staff.
 *
 * @param group under which heading
 * @param order its place in the group, small first
 * @param label message key of its words
 * @param route where it leads; without variables
 * @param below further pages that are found under it
 */
public record NavigationEntry(
        Group group, int order, String label, PageRoute route, List<PageRoute> below) {
    public NavigationEntry {
        below = List.copyOf(below);
    }

    /** A heading of the navigation, in the order shown. */
    public enum Group {
        /** Người dân: what everybody comes for; at the head and foot of their pages. */
        CITIZEN,
        /** Việc: the work of the one who is signed in. */
        WORK,
        /** Quầy: the counter. */
        COUNTER,
        /** Sổ và số liệu: registers and figures. */
        FIGURES,
        /** Quản trị: accounts and the installation. */
        ADMINISTRATION;

        /** The message key of the heading. */
        String label() {
            return "web.navigation." + name().toLowerCase(Locale.ROOT);
        }
    }
}
