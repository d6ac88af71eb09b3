// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;

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
 * @param rejects the file that says why, empty when every row was taken
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
        Optional<Path> rejects,
        SortedSet<Integer> uncertainYears) {

    /** True when every row was taken. */
    public boolean complete() {
        return rejected == 0 && otherRejected == 0;
    }

    /** The one line for scripts. */
    public String json() {
        return ("{\"units\":%d,\"procedures\":%d,\"dossiers\":{\"read\":%d,\"imported\":%d,"
                        + "\"unchanged\":%d,\"rejected\":%d},\"rejects\":%s}")
                .formatted(
                        units,
                        procedures,
                        read,
                        imported,
                        unchanged,
                        rejected,
                        rejects.map(path -> "\"" + escaped(path) + "\"").orElse("null"));
    }

    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
