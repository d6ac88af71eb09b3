// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.totp;

import java.time.Instant;

/** What the app on a telephone shows. */
public final class TotpCodes {
    private TotpCodes() {}

    /** The code at {@code now} of a secret as it was typed into the app. */
    public static String code(String typed, Instant now) {
        return Totp.code(new TotpSecret(Base32.decode(typed)), now);
    }
}
