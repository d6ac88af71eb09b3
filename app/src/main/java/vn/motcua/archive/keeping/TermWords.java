// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import vn.motcua.web.PageContext;

/**
 * Says how long papers are kept.
 *
 * @param ctx the reader
 */
public record TermWords(PageContext ctx) {
    /** For ever, or so many years. */
    public String term(RetentionClass term) {
        Integer years = term.years();
        return years == null
                ? ctx.text("keeping.term.permanent")
                : ctx.text("keeping.term.years", years);
    }

    /** How a paper stands, with its term. */
    public String standing(Standing standing) {
        String term = term(standing.term().term());
        return switch (standing) {
            case Standing.Permanent _ -> term;
            case Standing.InHand _ -> ctx.text("keeping.standing.in-hand", term);
            case Standing.Held _ -> ctx.text("keeping.standing.held", term);
            case Standing.Waiting waiting ->
                    ctx.text("keeping.standing.waiting", term, ctx.formats().day(waiting.from()));
            case Standing.Due due ->
                    ctx.text("keeping.standing.due", term, ctx.formats().day(due.from()));
            case Standing.Disposed _ -> ctx.text("keeping.standing.disposed", term);
        };
    }
}
