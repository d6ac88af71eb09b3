// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.Locale;
import vn.motcua.language.VietnameseText;

/** Words in the form in which they go to the press. */
final class PrintedText {
    private PrintedText() {}

    /**
     * Composed (NFC), since decomposed accents print broken, and without signs that are never
     * drawn, such as the joiners and marks of order that come along when text is copied.
     */
    static String of(String text) {
        String composed = VietnameseText.composed(text);
        var drawn = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .forEach(drawn::appendCodePoint);
        return drawn.toString();
    }

    /** A sign as it is told to people: {@code U+2610 ☐}. */
    static String named(String text, int at) {
        int sign = text.codePointAt(at);
        return String.format(Locale.ROOT, "U+%04X %s", sign, Character.toString(sign));
    }
}
