// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a paper slip is entered.
 *
 * @param code as typed
 * @param levels in their order, the worst first
 * @param comment as typed
 * @param faults by name of field
 * @param told what was done just now; null for nothing
 */
record EntryPage(
        String code,
        List<RatePage.Face> levels,
        String comment,
        Map<String, String> faults,
        @Nullable String told) {
    /** What is wrong with a field; null when nothing. */
    @Nullable String fault(String field) {
        return faults.get(field);
    }
}
