// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word of 256 random bits that opens something to whoever has it. Only its hash is ever kept.
 *
 * @param text as it stands in a link or a header
 */
public record SecretToken(String text) {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public SecretToken {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a token");
        }
    }

    /** A new one. */
    public static SecretToken next() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token that was shown; empty for another form. */
    public static Optional<SecretToken> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SecretToken(text)) : Optional.empty();
    }

    /** What is kept of it. */
    public byte[] hash() {
        return hash(text);
    }

    /** The SHA-256 of a text that cannot be guessed, or that nobody shall read. */
    public static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing of it, so that it gets into no log. */
    @Override
    public String toString() {
        return "SecretToken";
    }
}
