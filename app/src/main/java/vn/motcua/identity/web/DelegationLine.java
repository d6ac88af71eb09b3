// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.stream.Collectors;
import vn.motcua.identity.Action;
import vn.motcua.identity.Post;
import vn.motcua.identity.account.Delegations;
import vn.motcua.web.PageContext;

/**
 * A delegation as a line of a page.
 *
 * @param what what may be done in place of the giver
 */
record DelegationLine(
        long id, String giver, String taker, String post, String period, String what) {
    static DelegationLine of(Delegations.Standing standing, PageContext ctx) {
        Post post = standing.post();
        return new DelegationLine(
                standing.id(),
                standing.giverName(),
                standing.takerName(),
                new PostWords(ctx.texts()).of(post),
                PostLine.period(post.from(), post.to(), ctx),
                post.actions().stream()
                        .map(action -> action(action, ctx))
                        .collect(Collectors.joining(", ")));
    }

    /** What an action is called. */
    static String action(Action action, PageContext ctx) {
        return ctx.text("identity.action." + action.code());
    }
}
