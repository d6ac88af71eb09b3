// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.nio.file.Path;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an import did.
 *
 * @param units units of the file that stand now
 * @param procedures procedures of the file that stand now
 * @param read rows of dossiers read
 * @param imported dossiers taken over now
 * @param unchanged dossiers that were taken over before from the same row
 * @param rejected rows of dossiers not taken
 * @param otherRejected rows of units and procedures not taken
 * @param rejects the file that says why, null when every row was taken
 * @param uncertainYears years whose days off are unknown or unconfirmed and that due dates rest on
 */
public record ImportSummary(
        long units,
        long procedures,
        long read,
        long imported,
        long unchanged,
        long rejected,
        long otherRejected,
        @Nullable Path rejects,
        SortedSet<Integer> uncertainYears) {
    private static final JsonMapper JSON = new JsonMapper();

    /** True when every row was taken. */
    public boolean complete() {
        return rejected == 0 && otherRejected == 0;
    }

    /** The one line for scripts; its form never changes. */
    public String json() {
        ObjectNode root = JSON.createObjectNode().put("units", units).put("procedures", procedures);
        root.putObject("dossiers")
                .put("read", read)
                .put("imported", imported)
                .put("unchanged", unchanged)
                .put("rejected", rejected);
        root.put("rejects", rejects == null ? null : rejects.toString());
        return JSON.writeValueAsString(root);
    }
}
