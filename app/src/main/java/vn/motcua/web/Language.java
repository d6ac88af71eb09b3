// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language the pages speak: Vietnamese first, English complete. */
public enum Language {
    VIETNAMESE("vi"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two letters of ISO 639-1, as in {@code lang="vi"}. */
    public String code() {
        return code;
    }

    /** The locale by which numbers and texts are formatted. */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The other of the two. */
    public Language other() {
        return this == VIETNAMESE ? ENGLISH : VIETNAMESE;
    }

    /** The language with this {@link #code()}, or empty when the pages do not speak it. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }
}
