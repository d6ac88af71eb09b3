// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Instant;
import java.util.List;
import vn.motcua.identity.AccountId;

/** The open sessions (phiên đăng nhập). Ending one works at the next request of its browser. */
public interface Sessions {
    /** The open sessions of an account, the last used first. */
    List<Open> of(AccountId account);

    /** All open sessions, the last used first, at most so many. */
    List<Open> all(int most);

    /** Ends one of this account; false when it has no such session. */
    boolean end(AccountId account, String key);

    /** Ends all of this account. */
    void endAll(AccountId account);

    /** Ends all of this account but the one with this secret id. */
    void endOthers(AccountId account, String secretId);

    /**
     * An open session.
     *
     * @param key names it in lists and forms; of no use for getting in
     * @param secretId the id by which its browser gets in; never shown
     * @param account whose it is
     * @param name of its owner
     * @param since signed in
     * @param lastUsed the last request
     * @param browser what the browser calls itself, in two words
     * @param place address from which they signed in
     */
    record Open(
            String key,
            String secretId,
            AccountId account,
            String name,
            Instant since,
            Instant lastUsed,
            String browser,
            String place) {}
}
