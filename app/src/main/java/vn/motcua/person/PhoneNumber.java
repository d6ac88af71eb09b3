// SPDX-License-Identifier: Apache-2.0
package vn.motcua.person;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Vietnamese telephone number as dialled in the country: mobile {@code 0[35789]} and eight more
 * digits, or landline {@code 02} and nine more. One number may serve a whole family.
 *
 * @param digits the national form, beginning with 0
 */
public record PhoneNumber(String digits) {
    private static final Pattern NATIONAL = Pattern.compile("0[35789][0-9]{8}|02[0-9]{9}");
    private static final Pattern FILLERS = Pattern.compile("[ .\\-()]");
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+84|84(?=[0-9]{9,10}$))");

    public PhoneNumber {
        if (!NATIONAL.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a Vietnamese telephone number");
        }
    }

    /** The number written with or without +84, spaces, dots or hyphens; empty when it is none. */
    public static Optional<PhoneNumber> parse(String text) {
        String bare = FILLERS.matcher(text).replaceAll("");
        String national = COUNTRY.matcher(bare).replaceFirst("0");
        return NATIONAL.matcher(national).matches()
                ? Optional.of(new PhoneNumber(national))
                : Optional.empty();
    }

    /** The form of ITU-T E.164, such as {@code +84912345678}. */
    public String e164() {
        return "+84" + digits.substring(1);
    }

    /** For screens: only the last three digits show. */
    public String masked() {
        return "•".repeat(digits.length() - 3) + digits.substring(digits.length() - 3);
    }

    /** Never the number: personal data stay out of logs. */
    @Override
    public String toString() {
        return "PhoneNumber[" + masked() + "]";
    }
}
