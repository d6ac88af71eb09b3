// SPDX-License-Identifier: Apache-2.0
package vn.motcua.language;

import java.util.Locale;

/** The two languages of the product: Vietnamese first, English for those who ask for it. */
public final class Languages {
    /** Vietnamese as used in Vietnam. */
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** English, with Vietnamese habits of dates and times. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    private Languages() {}

    /** True for English of any country; every other language is served in Vietnamese. */
    public static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage());
    }
}
