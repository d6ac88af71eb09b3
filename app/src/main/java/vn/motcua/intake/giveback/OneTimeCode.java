// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Six digits that are read to the owner of a result over their own phone, and said again by whoever
 * takes it (mã một lần). Only a slow hash is ever kept.
 *
 * @param digits exactly six
 */
public record OneTimeCode(String digits) {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}");
    private static final int SPACE = 1_000_000;
    private static final int ROUNDS = 120_000;
    private static final int BITS = 256;

    public OneTimeCode {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("a code has six digits");
        }
    }

    /** One that nobody can guess. */
    public static OneTimeCode next() {
        int number = new SecureRandom().nextInt(SPACE);
        return new OneTimeCode(String.format(Locale.ROOT, "%06d", number));
    }

    /** True when this can be a code at all. */
    public static boolean isCode(String typed) {
        return FORM.matcher(typed).matches();
    }

    /** What is kept of it: PBKDF2 with HMAC-SHA-256, slow for who would try all of them. */
    public byte[] hash(byte[] salt) {
        try {
            PBEKeySpec spec = new PBEKeySpec(digits.toCharArray(), salt, ROUNDS, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing of it, so that it gets into no log. */
    @Override
    public String toString() {
        return "OneTimeCode";
    }
}
