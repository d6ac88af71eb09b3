// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.signin;

import java.time.Instant;
import vn.motcua.identity.AccountId;

/** What somebody is told who tries to sign in. */
public sealed interface Answer {
    /** Come in. */
    record Welcome(AccountId account) implements Answer {}

    /** The password is right; now the code. */
    record CodeAsked(AccountId account) implements Answer {}

    /** No, and never why: wrong login, wrong password and locked account sound and last alike. */
    record Refused() implements Answer {}

    /** Too many tries by this login. */
    record Wait(Instant until) implements Answer {}
}
