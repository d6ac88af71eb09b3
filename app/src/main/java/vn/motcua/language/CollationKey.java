// SPDX-License-Identifier: Apache-2.0
package vn.motcua.language;

import java.text.Normalizer;
import java.util.Comparator;

/**
 * What decides the place of a text in Vietnamese alphabetical order: its letters, then its tones,
 * then its capitals; each as one character a letter.
 *
 * @param letters rising in the order of the alphabet, signs and digits before letters
 * @param tones rising ngang, huyền, hỏi, ngã, sắc, nặng
 * @param capitals small before capital
 */
record CollationKey(String letters, String tones, String capitals)
        implements Comparable<CollationKey> {
    /** TCVN 6909:2001, with f, j, w and z at their Latin places. */
    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /** Level, grave, hook above, tilde, acute, dot below. */
    private static final String TONES = "\u0000\u0300\u0309\u0303\u0301\u0323";

    private static final char FIRST_LETTER = '\uE000';

    private static final Comparator<CollationKey> ORDER =
            Comparator.comparing(CollationKey::letters)
                    .thenComparing(CollationKey::tones)
                    .thenComparing(CollationKey::capitals);

    static CollationKey of(String text) {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        var capitals = new StringBuilder();
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        int next = 0;
        while (next < parts.length()) {
            int start = next++;
            while (next < parts.length() && isMark(parts.charAt(next))) {
                next++;
            }
            add(parts.substring(start, next), letters, tones, capitals);
        }
        return new CollationKey(letters.toString(), tones.toString(), capitals.toString());
    }

    @Override
    public int compareTo(CollationKey other) {
        return ORDER.compare(this, other);
    }

    private static void add(
            String letter, StringBuilder letters, StringBuilder tones, StringBuilder capitals) {
        int tone = 0;
        var toneless = new StringBuilder();
        for (int i = 0; i < letter.length(); i++) {
            int found = TONES.indexOf(letter.charAt(i));
            tone = Math.max(tone, found);
            toneless.append(found > 0 ? "" : letter.charAt(i));
        }
        char whole = Normalizer.normalize(toneless, Normalizer.Form.NFC).charAt(0);
        char small = Character.toLowerCase(whole);
        int place = ALPHABET.indexOf(small);
        letters.append(place < 0 ? small : (char) (FIRST_LETTER + place));
        tones.append((char) tone);
        capitals.append(whole == small ? 'a' : 'b');
    }

    private static boolean isMark(char part) {
        return Character.getType(part) == Character.NON_SPACING_MARK;
    }
}
