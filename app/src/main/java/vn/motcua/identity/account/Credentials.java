// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;

/** What accounts show to get in: hashes of passwords, secrets of second factors. */
public interface Credentials {
    /**
     * What an account can show.
     *
     * @param locked true when an administrator locked it
     * @param hash of its password; null without one
     * @param secondFactor true when a code is asked for too
     */
    record Shown(
            AccountId id,
            AccountKind kind,
            boolean locked,
            @Nullable String hash,
            boolean secondFactor) {}

    /** What the account of this login can show. */
    Optional<Shown> find(Login login);

    /** What this account can show. */
    Optional<Shown> find(AccountId id);

    /** Keeps the hash of a new password in place of the one before. */
    void setPassword(AccountId id, String hash, Instant now);

    /** The secret that is in use, closed; empty when signing in asks for no code. */
    Optional<byte[]> secret(AccountId id);

    /** Begins to use this closed secret and these hashes of recovery codes, and no others. */
    void setSecret(AccountId id, byte[] secret, List<byte[]> recovery);

    /** Uses no second factor any more. */
    void removeSecret(AccountId id);

    /** Marks a step of codes as used; false when it, or a later one, was used before. */
    boolean useStep(AccountId id, long step);

    /** Marks a recovery code as used; false when it is none, or was used before. */
    boolean useRecovery(AccountId id, byte[] hash, Instant now);

    /** How many recovery codes are left. */
    int recoveryLeft(AccountId id);
}
