// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Bytes that compare by content, written in hexadecimal.
 *
 * @param hex lower case
 */
public record Bytes(String hex) {
    /** What the first record tells as the hash of the one before. */
    public static final Bytes NONE = new Bytes("0".repeat(64));

    /** These bytes. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(HexFormat.of().formatHex(bytes));
    }

    /** The SHA-256 of a text in UTF-8. */
    static Bytes sha256(String text) {
        try {
            return of(
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A copy of them. */
    public byte[] array() {
        return HexFormat.of().parseHex(hex);
    }
}
