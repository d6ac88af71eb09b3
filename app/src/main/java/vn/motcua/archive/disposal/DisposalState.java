// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal;

import java.util.Arrays;
import java.util.Locale;

/** Where a list of papers to be destroyed stands. */
public enum DisposalState {
    /** It is being made, or was sent back (đang lập). */
    DRAFT(1),
    /** It lies before the leader of the unit (đã trình). */
    PUT_FORWARD(2),
    /** It is approved, and being carried out (đã duyệt). */
    APPROVED(3),
    /** All of it is destroyed (đã hủy xong). */
    DONE(4),
    /** It was given up (đã bỏ). */
    DROPPED(5);

    private final int number;

    DisposalState(int number) {
        this.number = number;
    }

    /** The number in the database. */
    public int number() {
        return number;
    }

    /** The state with this {@link #number()}. */
    public static DisposalState ofNumber(int number) {
        return Arrays.stream(values())
                .filter(one -> one.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** The word in messages, such as {@code put-forward}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
