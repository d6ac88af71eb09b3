// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;
import vn.motcua.identity.Post;

/**
 * An account (tài khoản) as administrators see it.
 *
 * @param id its key
 * @param login the name to sign in by
 * @param name full name of the person, or what the program is
 * @param kind person, program, or invented for the demo
 * @param state how it can be used now
 * @param posts held, to come and past, but none that was taken away; own posts before delegated
 */
public record Account(
        AccountId id, Login login, String name, AccountKind kind, State state, List<Post> posts) {
    public Account {
        posts = List.copyOf(posts);
    }

    /**
     * How an account can be used.
     *
     * @param madeAt when it was made
     * @param lockedAt since when it is locked by an administrator; null when it is not
     * @param password true when it has a password
     * @param secondFactor true when signing in asks for a code too
     */
    public record State(
            Instant madeAt, @Nullable Instant lockedAt, boolean password, boolean secondFactor) {
        /** True when an administrator locked it. */
        public boolean isLocked() {
            return lockedAt != null;
        }
    }
}
