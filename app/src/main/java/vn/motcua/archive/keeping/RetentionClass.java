// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long papers are kept (thời hạn lưu trữ): for ever, or so many years.
 *
 * <p>Luật Lưu trữ 33/2024/QH15: vĩnh viễn, or a number of years counted from the year in which the
 * work ended.
 *
 * @param code how it is called, such as {@code n20}
 * @param years from the end of the year in which the work ended; null for ever (vĩnh viễn)
 * @param basis the law that knows it
 */
public record RetentionClass(String code, @Nullable Integer years, String basis) {
    public RetentionClass {
        if (years != null && years < 1) {
            throw new IllegalArgumentException("papers are kept for a year at least");
        }
    }

    /** True when papers of it are kept for ever. */
    public boolean isPermanent() {
        return years == null;
    }

    /** The first day on which a paper may be disposed of; empty when it never may. */
    public Optional<LocalDate> disposableFrom(LocalDate ended) {
        return years == null
                ? Optional.empty()
                : Optional.of(LocalDate.of(ended.getYear() + years + 1, Month.JANUARY, 1));
    }

    /** True when papers of the other one are kept longer. */
    public boolean isShorterThan(RetentionClass other) {
        return years != null && (other.years == null || years < other.years);
    }
}
