// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.util.Locale;

/** Why a page may have to be scanned again; somebody looks and decides. */
public enum PageWarning {
    /** Nothing stands on it. */
    BLANK,
    /** The letters have no edges. */
    BLURRED,
    /** Fewer than 150 points an inch, were it a sheet of A4. */
    SMALL,
    /** Too dark to read. */
    DARK,
    /** Too light to read. */
    LIGHT,
    /** It stands askew. */
    SKEWED;

    /** In small letters, as in keys of messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
