// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a supplement asked for after reception does to the processing time of a procedure (chế độ bổ
 * sung hồ sơ).
 */
public enum SupplementMode {
    /** Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4: counted anew once the complete dossier is in. */
    RESTART,
    /** A special law keeps the time that is used: counting goes on after the supplement. */
    RESUME,
    /** A special law does not let the clock stand at all. */
    NONE;

    /** The word stored, such as {@code restart}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mode with this {@link #code()}; throws for another. */
    public static SupplementMode ofCode(String code) {
        return Arrays.stream(values())
                .filter(mode -> mode.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
