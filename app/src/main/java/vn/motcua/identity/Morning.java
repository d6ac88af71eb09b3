// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.PageContext;

/**
 * What a module has to tell somebody of the staff on the first page of their day. It is asked with
 * every visit, so an answer is one cheap statement, and nothing at all without the right to it.
 */
public interface Morning {
    /** What needs them now; empty when nothing does. */
    default List<Need> needs(PageContext ctx, Staff staff) {
        return List.of();
    }

    /** What they come here to do, whether or not something needs them. */
    default Optional<Next> next(PageContext ctx, Staff staff) {
        return Optional.empty();
    }

    /**
     * Something that needs somebody now.
     *
     * @param state how urgent it is; {@code NONE} when only that it waits
     * @param count how many there are, at least one
     * @param words what they are, beside the number
     * @param detail which part of them presses; empty when none does
     * @param href where it is done; null when not on a page
     */
    record Need(
            DeadlinePill.State state,
            int count,
            String words,
            String detail,
            @Nullable String href) {}

    /**
     * One next act.
     *
     * @param order small first: the first one is offered
     * @param words what it is, as a button says it
     */
    record Next(int order, String words, String href) {}
}
