// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.Arrays;
import java.util.Locale;

/** What a paper is. */
public enum IssuedKind {
    /** The result that was asked for (kết quả). */
    RESULT(1),
    /** The written refusal to settle, which is a result too (văn bản từ chối giải quyết). */
    REFUSAL(2),
    /** Another answer. */
    ANSWER(3),
    /** A result of an older register, digitised (kết quả số hóa). */
    DIGITISED(4);

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

    /** The word in messages, such as {@code result}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
