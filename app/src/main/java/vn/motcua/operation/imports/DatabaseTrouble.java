// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/** Says in plain words why the database gave up in the middle of an import. */
final class DatabaseTrouble {
    private static final String DISK_FULL = "53100";

    private DatabaseTrouble() {}

    static PlainFailure plain(RuntimeException failure) {
        @Nullable String state = state(failure);
        if (DISK_FULL.equals(state)) {
            return new PlainFailure(Sentence.of("operation.import.disk-full"), failure);
        }
        boolean gone = state == null || state.startsWith("08") || state.startsWith("57P");
        return new PlainFailure(
                gone
                        ? Sentence.of("operation.import.database-gone")
                        : Sentence.of("operation.import.database", state),
                failure);
    }

    private static @Nullable String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
