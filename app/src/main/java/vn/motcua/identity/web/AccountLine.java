// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.identity.account.Account;
import vn.motcua.web.PageContext;

/**
 * An account as a line of the list.
 *
 * @param kind word of the message files, such as {@code person}
 * @param posts held now, in words
 */
record AccountLine(
        String href,
        String login,
        String name,
        String kind,
        List<String> posts,
        boolean locked,
        boolean password,
        boolean secondFactor) {
    static AccountLine of(Account account, PageContext ctx, LocalDate day) {
        PostWords words = new PostWords(ctx.texts());
        return new AccountLine(
                ctx.href(IdentityRoutes.ACCOUNT, Map.of("id", account.id().toString())),
                account.login().value(),
                account.name(),
                account.kind().code(),
                account.posts().stream().filter(post -> post.isHeldOn(day)).map(words::of).toList(),
                account.state().isLocked(),
                account.state().password(),
                account.state().secondFactor());
    }
}
