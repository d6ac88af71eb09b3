// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Choice;

/**
 * The rules that say how long papers are kept, on a page.
 *
 * @param groups the rules in force, by where papers came from
 * @param typed what stands in the form, by field
 * @param faults by field
 * @param done what was done just now; null when nothing was
 * @param form what can be chosen in it
 */
record RulesPage(
        List<Group> groups,
        Map<String, String> typed,
        Map<String, String> faults,
        @Nullable String done,
        Form form) {
    RulesPage {
        groups = List.copyOf(groups);
    }

    /** What can be chosen. */
    record Form(List<Choice> kinds, List<Choice> scopes, List<Choice> classes) {}

    /**
     * Rules for papers that came from one place.
     *
     * @param title where they came from
     */
    record Group(String code, String title, List<Line> lines) {}

    /**
     * A rule in words.
     *
     * @param scope which papers
     * @param term how long
     * @param basis the document that says so
     * @param isLaw true when the law itself says so
     * @param from since when; empty for those that came with the program
     */
    record Line(String scope, String term, String basis, boolean isLaw, String from) {}

    String shown(String field) {
        return typed.getOrDefault(field, "");
    }

    @Nullable String fault(String field) {
        return faults.get(field);
    }
}
