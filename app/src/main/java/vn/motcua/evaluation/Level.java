// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How content somebody is (mức độ hài lòng), in three levels. Thông tư 01/2018/TT-VPCP. */
public enum Level {
    /** Không hài lòng. */
    NOT_SATISFIED(1),
    /** Hài lòng. */
    SATISFIED(2),
    /** Rất hài lòng. */
    VERY_SATISFIED(3);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** The number stored, of which means are taken: 1, 2 or 3. */
    public int number() {
        return number;
    }

    /** The word in forms and files, such as {@code very-satisfied}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The level with this {@link #number()}; throws for another. */
    public static Level ofNumber(int number) {
        return Arrays.stream(values())
                .filter(level -> level.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** The level with this {@link #code()}; empty when there is none. */
    public static Optional<Level> ofCode(String code) {
        return Arrays.stream(values()).filter(level -> level.code().equals(code)).findFirst();
    }
}
