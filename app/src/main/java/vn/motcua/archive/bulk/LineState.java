// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import java.util.Locale;

/** Where a line of a batch stands. */
public enum LineState {
    /** Something is wrong with it, or with the scan that came for it. */
    FAULTY,
    /** Its scan did not come yet. */
    WAITING,
    /** Its paper is in the store, not signed yet. */
    KEPT,
    /** Its paper is in the store, signed by an officer. */
    SIGNED;

    /** As addresses and messages call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
