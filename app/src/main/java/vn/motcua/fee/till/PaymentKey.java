// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

/**
 * The key by which a repeated request about money is known again: the same key books once.
 *
 * @param value 1 to 200 characters
 */
public record PaymentKey(String value) {
    private static final int LONGEST = 200;

    public PaymentKey {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a payment key has 1 to 200 characters");
        }
    }
}
