// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The signed minutes of lists; what stands here is never changed. */
public interface MinutesRecords {
    /** The signed minutes of a list; empty while nobody signed them. */
    Optional<SignedMinutes> find(long list);

    /** Those of these lists whose minutes are signed. */
    Set<Long> signed(Collection<Long> lists);

    /** Adds signed minutes; false when the list has some, which stay. */
    boolean add(long list, SignedMinutes minutes);

    /** What became of the files of the papers of a list. */
    Fate fate(long list);

    /**
     * Files, each counted once.
     *
     * @param gone that are deleted
     * @param shared that stay because another paper has the same
     */
    record Fate(int gone, int shared) {}
}
