// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A variable that templates of a kind of paper may name.
 *
 * @param name such as {@code code}, or {@code papers.name} for a column of a table
 * @param type what it holds
 * @param mustFrom templates valid on this day or later have to show it; null when it may be left
 *     out
 * @param filled whether a paper of such a template is not printed without it
 * @param label what it is, in Vietnamese
 * @param sample what a specimen shows in its place; empty when nothing
 */
public record Variable(
        String name,
        VariableType type,
        @Nullable LocalDate mustFrom,
        boolean filled,
        String label,
        String sample) {
    /** Whether templates valid from {@code day} have to show it. */
    boolean isOwed(LocalDate day) {
        return mustFrom != null && !day.isBefore(mustFrom);
    }

    /** Whether it is a column of a table. */
    boolean isColumn() {
        return name.indexOf('.') >= 0;
    }
}
