// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Instant;
import java.util.List;

/** The log of accounts and rights, which only grows: the database refuses to change a line. */
public interface AccountLog {
    /** Writes a line. */
    void write(AccountEvent event, Instant now);

    /** A page of lines, the newest first, pages from 1. */
    Page page(int page);

    /** How many lines of this type were written from {@code since} on. */
    int count(AccountEvent.Type type, Instant since);

    /** A page of lines. */
    record Page(List<Line> lines, int pages) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line as it is read.
     *
     * @param actor name of who did it; empty when nobody is named
     * @param about name of whose account; empty when it is nobody’s
     */
    record Line(Instant at, AccountEvent.Type type, String actor, String about, String detail) {}
}
