// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.Arrays;

/** What a paper is. */
public enum IssuedKind {
    /** The result that was asked for (kết quả). */
    RESULT(1),
    /** The written refusal to settle, which is a result too (văn bản từ chối giải quyết). */
    REFUSAL(2);

    private final int number;

    IssuedKind(int number) {
        this.number = number;
    }

    /** The number in the database. */
    public int number() {
        return number;
    }

    /** The kind with this {@link #number()}. */
    public static IssuedKind ofNumber(int number) {
        return Arrays.stream(values())
                .filter(one -> one.number == number)
                .findFirst()
                .orElseThrow();
    }
}
