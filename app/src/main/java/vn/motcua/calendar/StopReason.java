// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why the clock of a dossier stands still. */
public enum StopReason {
    /**
     * Waiting for a supplement (bổ sung hồ sơ). Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4: the limit
     * is counted anew once the complete dossier is in.
     */
    SUPPLEMENT,
    /** Waiting for a supplement where a special law keeps the time already used. */
    SUPPLEMENT_RESUMED,
    /** Financial duty (nghĩa vụ tài chính): excluded time. */
    FINANCE,
    /** Waiting for another agency where the law excludes that time. */
    AGENCY,
    /** Any other excluded time with a legal basis. */
    OTHER;

    /** The word used in import files, such as {@code supplement}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason with this {@link #code()}, or empty when there is none. */
    public static Optional<StopReason> ofCode(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }

    /** True when the limit is counted anew after this stop instead of going on. */
    public boolean restarts() {
        return this == SUPPLEMENT;
    }
}
