// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Choice;

/**
 * The list of procedures as shown.
 *
 * @param text what was looked for
 * @param fields the fields to choose from
 * @param told how many were found
 * @param groups what was found, by field or, where something was looked for, together
 */
record ListPage(String text, List<Choice> fields, String told, List<Group> groups) {
    ListPage {
        fields = List.copyOf(fields);
        groups = List.copyOf(groups);
    }

    /** Procedures under one heading; null when they stand together by likeness. */
    record Group(@Nullable String heading, List<Line> lines) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One procedure.
     *
     * @param language of the name when it is not the page's
     * @param told limit, cost and code
     */
    record Line(String href, String name, @Nullable String language, String told) {}
}
