// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.AccountId;

/** Bearer tokens of programs: opaque, kept as hashes, tied to an account and its rights. */
public interface Tokens {
    /** How long a token is good. */
    Duration GOOD_FOR = Duration.ofHours(8);

    /** A new token of the account. */
    SecretToken make(AccountId account, Instant now);

    /** Whose token it is, while it is good. */
    Optional<AccountId> find(SecretToken token, Instant now);

    /** The good tokens of an account, the newest first. */
    List<Good> of(AccountId account, Instant now);

    /** Ends one of this account; false when it has no such token. */
    boolean end(AccountId account, long id, Instant now);

    /** Ends all of this account. */
    void endAll(AccountId account, Instant now);

    /** A token that is good. */
    record Good(long id, Instant madeAt, Instant goodUntil) {}
}
