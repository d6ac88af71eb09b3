// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Choice;

/**
 * Papers past their term on a page, with the lists that were made.
 *
 * @param count how many papers are past their term
 * @param lines the oldest of them
 * @param lists that were made, the newest first
 * @param units for which a list may be made; empty for readers who may not
 * @param form as typed
 */
record DuePage(int count, List<Line> lines, List<Made> lists, List<Choice> units, Form form) {
    DuePage {
        lines = List.copyOf(lines);
        lists = List.copyOf(lists);
        units = List.copyOf(units);
    }

    /** A paper past its term, in words. */
    record Line(
            String href,
            String code,
            String title,
            String number,
            String owner,
            String term,
            String basis,
            String from) {}

    /** A list in words. */
    record Made(
            String href, String number, String unit, String state, String made, String decided) {}

    /** What stands in the form. */
    record Form(Map<String, String> fields, Map<String, String> faults) {
        String shown(String field) {
            return fields.getOrDefault(field, "");
        }

        @Nullable String fault(String field) {
            return faults.get(field);
        }
    }
}
