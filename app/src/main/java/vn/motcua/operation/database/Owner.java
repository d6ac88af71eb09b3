// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.util.Locale;
import java.util.Optional;

/**
 * The process that owns the database of a data folder.
 *
 * @param purpose what it opened the database for
 * @param pid its process id
 * @param state whether others may use the database
 */
record Owner(Purpose purpose, long pid, State state) {
    /** Whether the owner lets others use the database. */
    enum State {
        STARTING,
        READY,
        CLOSING
    }

    /** This process, starting the database. */
    static Owner startingHere(Purpose purpose) {
        return new Owner(purpose, ProcessHandle.current().pid(), State.STARTING);
    }

    /** The same owner in another state. */
    Owner in(State other) {
        return new Owner(purpose, pid, other);
    }

    /** Whether others may use the database now. */
    boolean isReady() {
        return state == State.READY;
    }

    /** The line of the lock file. */
    String toLine() {
        return "%s %d %s\n".formatted(purpose, pid, state).toLowerCase(Locale.ROOT);
    }

    /** Reads a line of the lock file; empty if it is not one. */
    static Optional<Owner> fromLine(String line) {
        String[] words = line.strip().toUpperCase(Locale.ROOT).split(" ", -1);
        try {
            return Optional.of(
                    new Owner(
                            Purpose.valueOf(words[0]),
                            Long.parseLong(words[1]),
                            State.valueOf(words[2])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
