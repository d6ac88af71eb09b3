// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.Staff;

/** The open work of the staff. */
public interface WorkQueue {
    /** The most rows of a list: more than anybody works through in a day. */
    int MOST = 500;

    /** The work of {@code view} for {@code staff}, the most urgent first, at most {@link #MOST}. */
    default List<WorkRow> list(WorkView view, Staff staff) {
        return page(view, staff, WorkPlace.START, MOST);
    }

    /** What stands in that list behind a place, at most {@code most} pieces of work. */
    List<WorkRow> page(WorkView view, Staff staff, WorkPlace behind, int most);

    /** How many pieces of work are in the list. */
    int count(WorkView view, Staff staff);

    /** The open work with this key, if it is theirs to see. */
    Optional<WorkRow> find(long item, Staff staff);

    /**
     * Takes a piece of work that nobody holds.
     *
     * @return true when it is theirs now, also when it was before
     */
    boolean claim(long item, Staff staff, Instant now);
}
