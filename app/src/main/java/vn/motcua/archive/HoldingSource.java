// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import java.util.Arrays;
import java.util.Locale;

/** Where a kept paper came from. */
public enum HoldingSource {
    /** Handed in with a dossier and digitised (thành phần hồ sơ số hóa). */
    DOSSIER(1),
    /** A result of an older register, digitised (kết quả cũ số hóa). */
    REGISTER(2),
    /** Issued here (kết quả điện tử). */
    ISSUED(3);

    private final int number;

    HoldingSource(int number) {
        this.number = number;
    }

    /** The number in the database. */
    public int number() {
        return number;
    }

    /** The source with this {@link #number()}. */
    public static HoldingSource ofNumber(int number) {
        return Arrays.stream(values())
                .filter(one -> one.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** The word in messages, such as {@code dossier}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
