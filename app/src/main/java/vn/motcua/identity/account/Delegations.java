// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Post;

/** The register of delegations. */
public interface Delegations {
    /** Keeps a new one, made by {@code maker}. */
    long add(Delegation delegation, AccountId maker, Instant now);

    /** Ends one from now on; false when it is none, or has ended. */
    boolean end(long id, Instant now);

    /** Those that stand on {@code day} or are to come, the soonest first. */
    List<Standing> standing(LocalDate day);

    /**
     * One that stands or is to come.
     *
     * @param giver whose post it is
     * @param giverName their name
     * @param taker who acts in their place
     * @param takerName their name
     * @param post the part of the post that is delegated
     */
    record Standing(
            long id,
            AccountId giver,
            String giverName,
            AccountId taker,
            String takerName,
            Post post) {}
}
