// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.time.Instant;
import java.util.Optional;

/** What was read on pages, kept by file, page and turn. */
public interface Readings {
    /** What was read on a page as it is turned; empty when nobody read it yet. */
    Optional<Reading> find(PageKey page);

    /**
     * Keeps what was read; doing it again changes nothing. Of a file that was removed meanwhile
     * nothing is kept.
     */
    void keep(PageKey page, Reading reading, Instant at);
}
