// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.util.Locale;

/**
 * There is no price.
 *
 * @param reason why
 */
public record NotQuoted(Reason reason) implements Quoted {
    /** Why there is none. */
    public enum Reason {
        /** No procedure of this code is in force on that day. */
        NO_PROCEDURE,
        /** The sum is more than can be counted. */
        TOO_MUCH;

        /** The word in message keys, such as {@code no-procedure}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
