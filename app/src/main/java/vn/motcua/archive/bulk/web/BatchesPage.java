// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.web;

import java.util.List;
import java.util.Map;
import vn.motcua.web.Choice;

/**
 * The batches of an office, and the form that begins one.
 *
 * @param units to choose from; empty when there is one
 * @param name as typed
 * @param faults by field
 * @param lines the batches, the newest first
 */
record BatchesPage(List<Choice> units, String name, Map<String, String> faults, List<Line> lines) {
    BatchesPage {
        units = List.copyOf(units);
        faults = Map.copyOf(faults);
        lines = List.copyOf(lines);
    }

    /** What is wrong with a field; empty when nothing is. */
    String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /**
     * A batch.
     *
     * @param href its page
     * @param unit whose it is
     * @param begun the day
     * @param standing how far it is, in words
     */
    record Line(String href, String name, String unit, String begun, String standing) {}
}
