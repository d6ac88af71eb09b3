// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import org.jspecify.annotations.Nullable;

/**
 * An act and whether somebody can do it now.
 *
 * @param act which
 * @param why why not; null when it can be done
 */
public record Possibility(Act act, @Nullable WhyNot why) {
    /** True when it can be done now. */
    public boolean isOpen() {
        return why == null;
    }
}
