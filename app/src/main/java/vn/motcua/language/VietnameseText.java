// SPDX-License-Identifier: Apache-2.0
package vn.motcua.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms in which Vietnamese text is kept and compared. */
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");

    private VietnameseText() {}

    /**
     * The composed form (NFC, TCVN 6909:2001) in which all text is stored: {@code Nguyễn} is six
     * characters, not the eight of a macOS file name.
     */
    public static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** {@link #composed} with spaces at the ends removed and runs of spaces made one. */
    public static String tidy(String text) {
        return SPACES.matcher(composed(text)).replaceAll(" ").strip();
    }

    /**
     * {@link #tidy} of what somebody typed into one line: without the control and format signs that
     * nobody sees and databases refuse, such as NUL.
     */
    public static String line(String typed) {
        return tidy(UNSEEN.matcher(typed).replaceAll(" "));
    }

    /**
     * The form for search: without marks and case, đ as d, single spaces; the same for NFC and NFD,
     * for hoà and hòa, for Đắk Lắk, DAK LAK and dak lak. The letters y and i stay apart.
     */
    public static String folded(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String spaced = SPACES.matcher(bare).replaceAll(" ").strip();
        return spaced.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
    }
}
