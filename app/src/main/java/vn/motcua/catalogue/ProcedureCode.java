// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a procedure (mã thủ tục hành chính) in the national database, such as {@code
 * 1.001193}, with an optional local suffix such as {@code .H38} or {@code .000.00.00.H55}.
 *
 * @param value the code as written
 */
public record ProcedureCode(String value) implements Comparable<ProcedureCode> {
    private static final Pattern FORM =
            Pattern.compile("[0-9]\\.[0-9]{6}(?:\\.[A-Z0-9]{2,3}){0,4}");

    public ProcedureCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a procedure");
        }
    }

    /** The code, or empty when the text has another form. */
    public static Optional<ProcedureCode> parse(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new ProcedureCode(text))
                : Optional.empty();
    }

    @Override
    public int compareTo(ProcedureCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
