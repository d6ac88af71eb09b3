// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.AccountId;

/** Links that open once: the one for the first administrator, and those to choose a password. */
public interface OneTimeLinks {
    /** How long a link is good (product default). */
    Duration GOOD_FOR = Duration.ofHours(24);

    /** What a link is for. */
    enum Purpose {
        FIRST_ADMINISTRATOR,
        PASSWORD
    }

    /**
     * A new link, in place of all of the same purpose and account.
     *
     * @param account whose password; null for the first administrator
     */
    SecretToken make(Purpose purpose, @Nullable AccountId account, Instant now);

    /** What the link is for, while it is good. */
    Optional<Link> look(SecretToken token, Instant now);

    /** The same, and from now on it is good no more; of two who use it at once one gets it. */
    Optional<Link> use(SecretToken token, Instant now);

    /**
     * A link that is good.
     *
     * @param account whose password; null for the first administrator
     */
    record Link(Purpose purpose, @Nullable AccountId account) {}
}
