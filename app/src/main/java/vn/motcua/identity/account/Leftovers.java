// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Instant;

/** What is of no more use: old tries to sign in, links and tokens long past. */
public interface Leftovers {
    /** Removes what was of no more use at {@code now}; doing it again changes nothing. */
    void sweep(Instant now);
}
