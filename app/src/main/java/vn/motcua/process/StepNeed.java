// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What must be given with an outcome before it counts. */
public enum StepNeed {
    /** A written reason. */
    NOTE,
    /** Number, date and signer of the result. */
    RESULT;

    /** The word in the database and in files, such as {@code note}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The need with this {@link #code()}, or empty when there is none. */
    public static Optional<StepNeed> ofCode(String code) {
        return Arrays.stream(values()).filter(need -> need.code().equals(code)).findFirst();
    }
}
