// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a result sent by post is. Only a delivered one is returned to the citizen. */
public enum ParcelState {
    /** Bưu điện đã nhận: handed to the post. */
    ACCEPTED(1),
    /** Đang chuyển. */
    IN_TRANSIT(2),
    /** Đã phát: the addressee has it. */
    DELIVERED(3),
    /** Hoàn lại: it came back and waits at the desk again. */
    CAME_BACK(4);

    private final int number;

    ParcelState(int number) {
        this.number = number;
    }

    /** The number in the database. */
    public int number() {
        return number;
    }

    /** The word in forms, such as {@code in-transit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this {@link #code()}, or empty when there is none. */
    public static Optional<ParcelState> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** The one with this {@link #number()}; throws for another number. */
    public static ParcelState of(int number) {
        return Arrays.stream(values())
                .filter(one -> one.number == number)
                .findFirst()
                .orElseThrow();
    }
}
