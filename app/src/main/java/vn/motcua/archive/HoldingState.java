// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import java.util.Arrays;
import java.util.Locale;

/** Where a kept paper stands. */
public enum HoldingState {
    /** It is kept and can be used (đang lưu). */
    KEPT(1),
    /** A newer one took its place (đã thay thế). */
    REPLACED(2),
    /** It was wrong, or revoked by who issued it (đã thu hồi). */
    WITHDRAWN(3),
    /** Its time was over; the file is gone, the line stays (đã tiêu hủy). */
    DISPOSED(4);

    private final int number;

    HoldingState(int number) {
        this.number = number;
    }

    /** The number in the database. */
    public int number() {
        return number;
    }

    /** The state with this {@link #number()}. */
    public static HoldingState ofNumber(int number) {
        return Arrays.stream(values())
                .filter(one -> one.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** The word in messages, such as {@code kept}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
