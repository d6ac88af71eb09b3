// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import java.time.Instant;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitCode;

/**
 * A batch of old results (đợt số hóa): the list of an office, and the scans that come for it.
 *
 * @param id its key
 * @param unit who keeps the results
 * @param place what scans are taken in for
 * @param name as the office calls it
 * @param by who began it
 * @param at when
 * @param count how far it is
 */
public record Batch(
        long id, UnitCode unit, Place place, String name, AccountId by, Instant at, Count count) {
    /** The longest name, in characters. */
    public static final int LONGEST = 120;

    /**
     * The unit that keeps the results.
     *
     * @param unit its key
     * @param name on the day of the batch
     */
    public record Place(long unit, String name) {}

    /**
     * How far a batch is, in lines of its list.
     *
     * @param lines in all
     * @param faulty with a fault in the line, or in the scan that came for it
     * @param kept with a paper in the store
     * @param signed of these, with the signature of an officer
     */
    public record Count(int lines, int faulty, int kept, int signed) {
        /** Lines whose scan did not come yet. */
        public int waiting() {
            return lines - faulty - kept;
        }
    }
}
