// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.List;

/**
 * Somebody of the staff who is signed in, or a program that works with a token, as they stand
 * today. Handlers take it as a parameter.
 *
 * @param id key of the account
 * @param login the name they sign in by
 * @param name their full name
 * @param kind person, program, or invented for the demo
 * @param singleKeys whether single letters act as keys on their pages (WCAG 2.1.4)
 * @param posts held today, their own first, then delegated ones
 */
public record Staff(
        AccountId id,
        Login login,
        String name,
        AccountKind kind,
        boolean singleKeys,
        List<Post> posts) {
    public Staff {
        posts = List.copyOf(posts);
    }

    /** True when some post of today allows {@code action} at some unit. */
    public boolean may(Action action) {
        return posts.stream().anyMatch(post -> post.scope(action).isPresent());
    }
}
