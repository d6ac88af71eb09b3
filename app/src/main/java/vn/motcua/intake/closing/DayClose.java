// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing;

import java.time.Instant;
import vn.motcua.calendar.VietnamTime;

/**
 * A day that was closed (bản chốt ngày), as it was signed.
 *
 * @param id its key
 * @param where the counter and the day
 * @param name of the officer
 * @param ordinal which one of that day, from 1
 * @param at when it was closed
 * @param said what the officer said
 * @param look what was closed
 */
public record DayClose(
        long id, CounterDay where, String name, int ordinal, Instant at, Said said, DayLook look) {
    /**
     * What the officer says to the figures.
     *
     * @param handedTo name of who takes cash and papers; may be empty
     * @param note what explains a difference; empty without one
     */
    public record Said(String handedTo, String note) {
        public Said {
            handedTo = handedTo.strip();
            note = note.strip();
        }
    }

    /** True when it was closed on a later day. */
    public boolean isLate() {
        return !VietnamTime.day(at).equals(where.day());
    }
}
