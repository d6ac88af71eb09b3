// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Choice;
import vn.motcua.web.Fact;

/**
 * How long one paper is kept, on a page.
 *
 * @param code how it is called
 * @param title what it is
 * @param facts how it stands and why
 * @param holds why it is kept back now; empty when it is not
 * @param classes to choose from
 * @param form as typed; null for readers who may not
 */
record KeptTermPage(
        String code,
        String title,
        List<Fact> facts,
        List<String> holds,
        List<Choice> classes,
        @Nullable Form form) {
    KeptTermPage {
        facts = List.copyOf(facts);
        holds = List.copyOf(holds);
        classes = List.copyOf(classes);
    }

    /** What stands in the forms. */
    record Form(Map<String, String> fields, Map<String, String> faults) {
        String shown(String field) {
            return fields.getOrDefault(field, "");
        }

        @Nullable String fault(String field) {
            return faults.get(field);
        }
    }
}
