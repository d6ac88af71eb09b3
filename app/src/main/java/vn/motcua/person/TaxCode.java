// SPDX-License-Identifier: Apache-2.0
package vn.motcua.person;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tax code of an organisation (mã số thuế), which is its enterprise code too: ten digits of
 * which the last checks the others, or those with three more for a branch. The code of a person is
 * their personal id since 1 July 2025, so it is none of these.
 *
 * <p>Thông tư 86/2024/TT-BTC, Điều 5: ten digits, and thirteen for dependent units.
 *
 * @param text as it is written, such as {@code 0100233488} or {@code 0100233488-001}
 */
public record TaxCode(String text) {
    private static final Pattern FORM = Pattern.compile("([0-9]{10})(?:-(?!000)([0-9]{3}))?");
    private static final Pattern BARE = Pattern.compile("([0-9]{10})([0-9]{3})?");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int MODULUS = 11;
    private static final int TEN = 10;

    public TaxCode {
        if (!FORM.matcher(text).matches() || !checks(text)) {
            throw new IllegalArgumentException("not a tax code");
        }
    }

    /** True for what has the form of one, whether or not its check digit fits. */
    public static boolean isForm(String typed) {
        return BARE.matcher(bare(typed)).matches();
    }

    /** The code that was typed, with or without its hyphen; empty when it is none. */
    public static Optional<TaxCode> parse(String typed) {
        Matcher form = BARE.matcher(bare(typed));
        if (!form.matches()) {
            return Optional.empty();
        }
        String branch = form.group(2);
        String text = branch == null ? form.group(1) : form.group(1) + "-" + branch;
        return FORM.matcher(text).matches() && checks(text)
                ? Optional.of(new TaxCode(text))
                : Optional.empty();
    }

    private static String bare(String typed) {
        return typed.replaceAll("[\\s.\\-]", "");
    }

    /** Ten less the weighted sum of the first nine modulo eleven; ten itself is no digit. */
    private static boolean checks(String text) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (text.charAt(place) - '0');
        }
        int check = TEN - sum % MODULUS;
        return check != TEN && check == text.charAt(WEIGHTS.length) - '0';
    }

    /** Never the number: it may be that of a household. */
    @Override
    public String toString() {
        return "TaxCode";
    }
}
