// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of one’s own account shows.
 *
 * @param password true for a person, who has a password and may have a second factor
 * @param secondFactor true when signing in asks for a code
 * @param recovery how many recovery codes are left
 * @param given delegations given and not over
 * @param delegates true when one may delegate a post
 * @param singleKeys true when single letters act as keys on their pages
 * @param done what was just done; null for nothing
 */
record OwnPage(
        String name,
        String login,
        boolean password,
        boolean secondFactor,
        int recovery,
        List<PostLine> posts,
        List<SessionLine> sessions,
        List<TokenLine> tokens,
        List<DelegationLine> given,
        boolean delegates,
        boolean singleKeys,
        @Nullable String done) {}
