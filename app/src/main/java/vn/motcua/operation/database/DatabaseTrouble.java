// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What went wrong when the database gave up on somebody's work. */
public enum DatabaseTrouble {
    /** It has no room left on its disk. */
    DISK_FULL,
    /** It stopped, was stopped, or cannot be reached any more. */
    GONE,
    /** It refused what was asked of it. */
    REFUSED;

    private static final String DISK_FULL_STATE = "53100";

    /** The trouble behind a failure, empty when the database has nothing to do with it. */
    public static Optional<DatabaseTrouble> behind(Throwable failure) {
        return sqlBehind(failure).map(DatabaseTrouble::of);
    }

    /** PostgreSQL's code of the error behind a failure, such as {@code 53100}; empty if none. */
    public static Optional<String> codeBehind(Throwable failure) {
        return sqlBehind(failure).map(SQLException::getSQLState);
    }

    /** The SQL error behind a failure, one with PostgreSQL's code if there is. */
    private static Optional<SQLException> sqlBehind(Throwable failure) {
        @Nullable SQLException found = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (found == null || sql.getSQLState() != null)) {
                found = sql;
            }
        }
        return Optional.ofNullable(found);
    }

    private static DatabaseTrouble of(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        if (DISK_FULL_STATE.equals(state)) {
            return DISK_FULL;
        }
        // Without a code it is the driver or the pool that lost the connection.
        boolean gone = state == null || state.startsWith("08") || state.startsWith("57P");
        return gone ? GONE : REFUSED;
    }
}
