// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Post;
import vn.motcua.identity.account.Delegating;
import vn.motcua.web.PageContext;

/**
 * A post as a line of a page.
 *
 * @param id its key
 * @param words role and unit
 * @param period the days it is held
 * @param by whose it is when it was delegated; null for their own
 * @param state {@code now}, {@code later} or {@code past}
 * @param delegable true when it may be delegated as such
 */
record PostLine(
        long id,
        String words,
        String period,
        @Nullable String by,
        String state,
        boolean delegable) {
    /** The line of {@code post} as it stands on {@code day}. */
    static PostLine of(Post post, PageContext ctx, LocalDate day) {
        return new PostLine(
                post.id(),
                new PostWords(ctx.texts()).of(post),
                period(post.from(), post.to(), ctx),
                post.delegated() == null ? null : post.delegated().by(),
                state(post, day),
                !Delegating.delegable(post).isEmpty() && !state(post, day).equals("past"));
    }

    /** From when until when, in words. */
    static String period(LocalDate from, @Nullable LocalDate to, PageContext ctx) {
        return to == null
                ? ctx.text("identity.period.open", ctx.formats().day(from))
                : ctx.text(
                        "identity.period.closed", ctx.formats().day(from), ctx.formats().day(to));
    }

    private static String state(Post post, LocalDate day) {
        if (post.isHeldOn(day)) {
            return "now";
        }
        return post.from().isAfter(day) ? "later" : "past";
    }
}
