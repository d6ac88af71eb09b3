// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.totp;

import java.util.Locale;

/** Bytes as letters and digits that people can copy (RFC 4648, without padding). */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = (held << Byte.SIZE) | (one & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt((held >> bits) & MASK));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(LETTERS.charAt((held << (BITS - bits)) & MASK));
        }
        return text.toString();
    }

    /** Throws for a letter that is none of the 32; blanks are left out. */
    static byte[] decode(String text) {
        String bare = text.replaceAll("[\\s=]", "").toUpperCase(Locale.ROOT);
        byte[] bytes = new byte[bare.length() * BITS / Byte.SIZE];
        int held = 0;
        int bits = 0;
        int place = 0;
        for (int at = 0; at < bare.length(); at++) {
            int value = LETTERS.indexOf(bare.charAt(at));
            if (value < 0) {
                throw new IllegalArgumentException("not base 32");
            }
            held = (held << BITS) | value;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[place++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes;
    }
}
