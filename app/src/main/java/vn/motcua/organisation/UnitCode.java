// SPDX-License-Identifier: Apache-2.0
package vn.motcua.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identification code of an agency (mã định danh điện tử) in either notation: leaf first as in
 * {@code 000.00.25.H15} (QCVN 102:2016/BTTTT) or prefix first as in {@code H15.25.01} (Quyết định
 * 20/2020/QĐ-TTg). The same code may denote another unit at another time.
 *
 * @param value the code as written, never empty
 */
public record UnitCode(String value) implements Comparable<UnitCode> {
    /** Both notations, without anchors, for use inside longer patterns. */
    public static final String PATTERN =
            "(?:\\d{3}(?:\\.\\d{2}){2}\\.[A-Z]\\d{2}|[A-Z]\\d{2}(?:\\.\\d{1,3}){0,3})";

    private static final Pattern WHOLE = Pattern.compile(PATTERN);

    public UnitCode {
        if (!WHOLE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a unit");
        }
    }

    /** The code, or empty when the text has another form. */
    public static Optional<UnitCode> parse(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(new UnitCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
