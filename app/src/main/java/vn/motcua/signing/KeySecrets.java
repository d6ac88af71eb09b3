// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.util.Arrays;
import java.util.function.Function;

/**
 * What opens a key: a PIN, and the one-time code where a remote service asks for one. It is never
 * written out, and wiped when it is closed; whoever needs it longer keeps a {@link #copy}.
 */
public final class KeySecrets implements AutoCloseable {
    /** Longer than any PIN or code: what is typed beyond is left away. */
    private static final int LONGEST = 64;

    private final char[] pin;
    private final char[] code;

    private KeySecrets(char[] pin, char[] code) {
        this.pin = pin;
        this.code = code;
    }

    /**
     * Those that were typed.
     *
     * @param pin empty where the service asks on the telephone itself
     * @param code empty where there is none
     */
    public static KeySecrets typed(String pin, String code) {
        return new KeySecrets(letters(pin), letters(code));
    }

    /** A PIN alone. */
    public static KeySecrets pin(String pin) {
        return typed(pin, "");
    }

    private static char[] letters(String typed) {
        String bare = typed.strip();
        return bare.substring(0, Math.min(bare.length(), LONGEST)).toCharArray();
    }

    /** The same once more, for a key that stays open; to be closed by itself. */
    public KeySecrets copy() {
        return new KeySecrets(pin.clone(), code.clone());
    }

    /** What {@code use} makes with the PIN, which is wiped after. */
    public <T> T withPin(Function<char[], T> use) {
        char[] lent = pin.clone();
        try {
            return use.apply(lent);
        } finally {
            Arrays.fill(lent, '\0');
        }
    }

    /** The PIN as a protocol carries it; empty when there is none or it was wiped. */
    public String pin() {
        return told(pin);
    }

    /** The one-time code as a protocol carries it; empty when there is none or it was wiped. */
    public String code() {
        return told(code);
    }

    private static String told(char[] letters) {
        return letters.length == 0 || letters[0] == '\0' ? "" : new String(letters);
    }

    @Override
    public void close() {
        Arrays.fill(pin, '\0');
        Arrays.fill(code, '\0');
    }

    /** Nothing of it, so that it gets into no log. */
    @Override
    public String toString() {
        return "KeySecrets";
    }
}
