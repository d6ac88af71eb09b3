// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.dossier.RequestKey;

/**
 * The key of one open form: 256 random bits that only its page has. What is sent with it acts once,
 * and what was typed is closed with it when a session ends; the database keeps its hash alone.
 *
 * @param text as it stands in the page
 */
public record FormKey(String text) {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public FormKey {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the key of a form");
        }
    }

    /** A new one. */
    public static FormKey next() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new FormKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The key that was sent; empty for another form. */
    public static Optional<FormKey> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new FormKey(text)) : Optional.empty();
    }

    /** What is kept of it. */
    public byte[] hash() {
        return sha256("form " + text);
    }

    /** The key of requests made with this form, by which a repeated one is known again. */
    public RequestKey request(String what) {
        return new RequestKey("form-" + what + "-" + HexFormat.of().formatHex(hash()));
    }

    /** Another 256 bits that follow from it, to close what was typed. */
    byte[] cipherKey() {
        return sha256("typed " + text);
    }

    static byte[] sha256(String text) {
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
        return "FormKey";
    }
}
