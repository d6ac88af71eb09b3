// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.text.Normalizer;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;

/**
 * An account to be made.
 *
 * @param login that nobody has yet
 * @param name full name, 1 to 100 letters, NFC
 * @param kind person, program, or invented for the demo
 */
public record NewAccount(Login login, String name, AccountKind kind) {
    /** The most letters of a name. */
    public static final int LONGEST_NAME = 100;

    public NewAccount {
        name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (!isName(name)) {
            throw new IllegalArgumentException("not a name");
        }
    }

    /** True for what may be a name: something to read, not too long, on one line. */
    public static boolean isName(String text) {
        String bare = text.strip();
        return !bare.isEmpty()
                && bare.codePointCount(0, bare.length()) <= LONGEST_NAME
                && bare.codePoints().noneMatch(Character::isISOControl);
    }
}
