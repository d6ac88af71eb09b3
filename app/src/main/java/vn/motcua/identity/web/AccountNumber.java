// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.identity.AccountId;

/** Reads the number of an account out of an address. */
final class AccountNumber {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,17}");

    private AccountNumber() {}

    static Optional<AccountId> parse(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new AccountId(Long.parseLong(text)))
                : Optional.empty();
    }
}
