// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why somebody need not wait for their turn (diện ưu tiên). Product default, ADR 0031: the circle
 * of those whom the laws on the elderly, on persons with disabilities, on people with merit and on
 * children ask offices to serve first.
 */
public enum Priority {
    /** Người cao tuổi. */
    ELDERLY(1),
    /** Người khuyết tật. */
    DISABLED(2),
    /** Phụ nữ mang thai. */
    PREGNANT(3),
    /** Người có công với cách mạng. */
    MERIT(4),
    /** Người đi cùng trẻ nhỏ. */
    SMALL_CHILD(5);

    private final int number;

    Priority(int number) {
        this.number = number;
    }

    /** The number in the database, from 1. */
    public int number() {
        return number;
    }

    /** The word in forms, such as {@code small-child}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this {@link #code()}, or empty when there is none. */
    public static Optional<Priority> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** The one with this {@link #number()}; throws for another number. */
    public static Priority of(int number) {
        return Arrays.stream(values())
                .filter(one -> one.number == number)
                .findFirst()
                .orElseThrow();
    }
}
