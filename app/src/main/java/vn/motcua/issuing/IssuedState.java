// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.Arrays;
import java.util.Locale;

/** Where a paper stands. */
public enum IssuedState {
    /** Written, not signed yet (dự thảo). */
    DRAFT(1),
    /** Signed by the authority, without number and seal (đã ký). */
    SIGNED(2),
    /** Numbered, sealed, in force (đã phát hành). */
    ISSUED(3),
    /** A draft that was thrown away (đã bỏ). */
    DISCARDED(4),
    /** Issued, then replaced by another (đã thay thế). */
    REPLACED(5),
    /** Issued, then revoked (đã thu hồi). */
    REVOKED(6);

    private final int number;

    IssuedState(int number) {
        this.number = number;
    }

    /** The number in the database. */
    public int number() {
        return number;
    }

    /** The state with this {@link #number()}. */
    public static IssuedState ofNumber(int number) {
        return Arrays.stream(values())
                .filter(one -> one.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** True while it can still become a paper. */
    public boolean isOpen() {
        return this == DRAFT || this == SIGNED;
    }

    /** True when it was issued once, whatever became of it. */
    public boolean wasIssued() {
        return this == ISSUED || this == REPLACED || this == REVOKED;
    }

    /** The word in messages, such as {@code issued}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
