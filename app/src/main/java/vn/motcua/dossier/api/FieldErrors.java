// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.language.VietnameseText;
import vn.motcua.web.PageContext;
import vn.motcua.web.Problem;

/** Gathers all that is wrong with what a program sent. */
final class FieldErrors {
    /** The longest line of a form, in characters. */
    private static final int LONGEST = 300;

    private final PageContext ctx;
    private final List<Problem.FieldError> errors = new ArrayList<>();

    FieldErrors(PageContext ctx) {
        this.ctx = ctx;
    }

    /** Adds a fault: missing, unknown, malformed, too_long or negative. */
    void add(String field, String code) {
        errors.add(new Problem.FieldError(field, code, ctx.text("dossier.api.field." + code)));
    }

    /** The line, tidied; a fault when there is none. */
    String line(String field, @Nullable String told) {
        String line = VietnameseText.tidy(Objects.requireNonNullElse(told, ""));
        if (line.isEmpty()) {
            add(field, "missing");
        } else if (line.length() > LONGEST) {
            add(field, "too_long");
        }
        return line;
    }

    /** The number told, else {@code otherwise}; a fault when it is below zero or above the most. */
    long count(String field, @Nullable Number told, Count allowed) {
        long count = told == null ? allowed.otherwise() : told.longValue();
        if (count < 0 || count > allowed.most()) {
            add(field, "out_of_range");
            return 0;
        }
        return count;
    }

    /** How much may be told, and what is meant when nothing is. */
    record Count(long otherwise, long most) {}

    boolean isEmpty() {
        return errors.isEmpty();
    }

    /** All of them. */
    Problem problem() {
        return Answers.faulty(ctx, errors);
    }
}
