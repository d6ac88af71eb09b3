// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the QR code of a receipt holds: 128 random bits, which tell nothing by themselves and open
 * the public page of the dossier.
 *
 * @param text 22 letters and digits
 */
public record LookupToken(String text) {
    private static final int BYTES = 16;

    /** A new one. */
    public static LookupToken next() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new LookupToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Nothing of it, so that it gets into no log. */
    @Override
    public String toString() {
        return "LookupToken";
    }
}
