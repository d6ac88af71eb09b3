// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.bank;

import java.util.regex.Pattern;

/**
 * An account into which a unit is paid.
 *
 * @param bin number of its bank with NAPAS, six digits
 * @param number of the account or card, up to 19 letters and digits
 * @param bank name of the bank as people call it
 * @param holder name of the account
 */
public record BankAccount(String bin, String number, String bank, String holder) {
    private static final Pattern BIN = Pattern.compile("[0-9]{6}");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]{1,19}");

    public BankAccount {
        if (!isBin(bin) || !isNumber(number)) {
            throw new IllegalArgumentException("not an account: " + bin + " " + number);
        }
    }

    /** True for six digits. */
    public static boolean isBin(String text) {
        return BIN.matcher(text).matches();
    }

    /** True for 1 to 19 letters and digits. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
