// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.evaluation.Level;
import vn.motcua.evaluation.Opinion;
import vn.motcua.web.PageContext;

/**
 * Reads what was chosen and written, and says what is wrong with it.
 *
 * @param level word of the chosen level; empty when none is
 * @param comment as typed
 */
record FaceMaker(PageContext ctx, String level, String comment) {
    List<RatePage.Face> faces() {
        return Arrays.stream(Level.values())
                .map(one ->
                        new RatePage.Face(
                                one.code(),
                                ctx.text("evaluation.level." + one.code()),
                                one.code().equals(level)))
                .toList();
    }

    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (Level.ofCode(level).isEmpty()) {
            faults.put("level", ctx.text("evaluation.level.missing"));
        }
        if (Opinion.isTooLong(comment)) {
            faults.put("comment", ctx.text("evaluation.comment.long", Opinion.MOST));
        }
        return faults;
    }

    /** What was said; empty when something is wrong with it. */
    Optional<Opinion> opinion() {
        return faults().isEmpty()
                ? Level.ofCode(level).map(one -> new Opinion(one, comment))
                : Optional.empty();
    }
}
