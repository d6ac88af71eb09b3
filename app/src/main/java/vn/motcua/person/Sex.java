// SPDX-License-Identifier: Apache-2.0
package vn.motcua.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Sex as the citizen card tells it (giới tính). */
public enum Sex {
    /** Nam. */
    MALE("Nam"),
    /** Nữ. */
    FEMALE("Nữ");

    private final String word;

    Sex(String word) {
        this.word = word;
    }

    /** The word on the card. */
    public String word() {
        return word;
    }

    /** The word in messages, such as {@code female}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sex with this {@link #code()}, or empty when there is none. */
    public static Optional<Sex> ofCode(String code) {
        return Arrays.stream(values()).filter(sex -> sex.code().equals(code)).findFirst();
    }

    /** The sex with this {@link #word()}, or empty when there is none. */
    static Optional<Sex> ofWord(String word) {
        return Arrays.stream(values()).filter(sex -> sex.word.equals(word)).findFirst();
    }
}
