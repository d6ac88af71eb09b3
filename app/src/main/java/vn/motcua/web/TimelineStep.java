// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.Locale;

/**
 * One step of what happened and what comes.
 *
 * @param progress how far it is
 * @param title what
 * @param detail when and by whom
 */
public record TimelineStep(Progress progress, String title, String detail) {
    /** How far a step is. */
    public enum Progress {
        DONE,
        NOW,
        NEXT,
        LATE;

        /** The class in the stylesheet, such as {@code is-done}. */
        public String css() {
            return "is-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
