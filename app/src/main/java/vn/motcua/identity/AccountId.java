// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

/**
 * The key of an account (tài khoản) inside the program and in addresses of pages, where a login
 * would tell who somebody is.
 *
 * @param value from 1
 */
public record AccountId(long value) {
    public AccountId {
        if (value < 1) {
            throw new IllegalArgumentException("accounts count from 1: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
