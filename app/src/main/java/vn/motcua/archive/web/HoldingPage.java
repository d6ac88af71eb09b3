// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Fact;

/**
 * A kept paper on a page.
 *
 * @param code how it is called
 * @param title what it is
 * @param state where it stands, in words
 * @param isOver true when it can no longer be used
 * @param open what the link to its file says
 * @param facts what is known of it
 * @param reuses codes of the dossiers in which it was used again
 * @param file where its scan is; null when it is gone
 * @param form to mend or withdraw it; null for readers who may not
 */
record HoldingPage(
        String code,
        String title,
        String state,
        boolean isOver,
        String open,
        List<Fact> facts,
        List<String> reuses,
        @Nullable String file,
        @Nullable Form form) {
    HoldingPage {
        facts = List.copyOf(facts);
        reuses = List.copyOf(reuses);
    }

    /**
     * What stands in the form.
     *
     * @param fields as typed or kept, by name
     * @param faults by field
     * @param fault of the form as a whole; null when there is none
     */
    record Form(Map<String, String> fields, Map<String, String> faults, @Nullable String fault) {
        Form {
            fields = Map.copyOf(fields);
            faults = Map.copyOf(faults);
        }

        String shown(String field) {
            return fields.getOrDefault(field, "");
        }

        @Nullable String fault(String field) {
            return faults.get(field);
        }
    }
}
