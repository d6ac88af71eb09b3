// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.totp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The secret that a telephone and the program share, by which both make the same codes. */
public final class TotpSecret {
    /** As many bytes as the hash has (RFC 4226, section 4: at least 16, 20 recommended). */
    private static final int BYTES = 20;

    private static final String GROUPS = "(.{4})(?=.)";

    private final byte[] bytes;

    TotpSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A new one. */
    public static TotpSecret next() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** As people copy it into an app that cannot read pictures: groups of four. */
    public String text() {
        return Base32.encode(bytes).replaceAll(GROUPS, "$1 ");
    }

    /** What the picture says, in the form that all such apps read ({@code otpauth://totp/…}). */
    public String address(String issuer, String owner) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(issuer), encoded(owner), Base32.encode(bytes), encoded(issuer));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TotpSecret secret && Arrays.equals(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Nothing of it, so that it gets into no log. */
    @Override
    public String toString() {
        return "TotpSecret";
    }
}
