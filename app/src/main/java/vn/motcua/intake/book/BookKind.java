// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of books (loại sổ), each with numbers of its own. The first four by Nghị định
 * 23/2015/NĐ-CP, Điều 13 khoản 4.
 */
public enum BookKind {
    /** Sổ chứng thực bản sao từ bản chính. */
    COPIES(1, "SCT/BS"),
    /** Sổ chứng thực chữ ký, chứng thực điểm chỉ. */
    SIGNATURES(2, "SCT/CK,ĐC"),
    /** Sổ chứng thực chữ ký người dịch. */
    TRANSLATORS(3, "SCT/CKND"),
    /** Sổ chứng thực hợp đồng, giao dịch. */
    CONTRACTS(4, "SCT/HĐ,GD"),
    /** Sổ cấp bản sao trích lục hộ tịch, kept the same way; product default. */
    EXTRACTS(5, "TLHT-BS");

    private final int number;
    private final String symbol;

    BookKind(int number, String symbol) {
        this.number = number;
        this.symbol = symbol;
    }

    /** The number in the database. */
    public int number() {
        return number;
    }

    /** The symbol in numbers of certifications, such as {@code SCT/BS}. */
    public String symbol() {
        return symbol;
    }

    /** The word in messages and addresses, such as {@code copies}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this {@link #number()}; throws for another. */
    public static BookKind ofNumber(int number) {
        return Arrays.stream(values())
                .filter(kind -> kind.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** The kind with this {@link #code()}, or empty when there is none. */
    public static Optional<BookKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
