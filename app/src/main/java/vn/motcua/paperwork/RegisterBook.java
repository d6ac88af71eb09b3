// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The book of dossiers (sổ theo dõi hồ sơ), for reading: one for each year and unit. */
public interface RegisterBook {
    /** How many dossiers the unit received from {@code from} until before {@code until}. */
    int count(long unitId, Instant from, Instant until);

    /** Those received from {@code from} until before {@code until}, in order, at most so many. */
    List<Entry> entries(Stretch stretch, int most);

    /**
     * A part of the book of a unit.
     *
     * @param unitId the unit that received
     * @param from first moment
     * @param until the moment after the last
     */
    record Stretch(long unitId, Instant from, Instant until) {}

    /**
     * A dossier in the book.
     *
     * @param owner who asks
     * @param address where they live, as told at reception; empty when not
     * @param phone empty when not told
     * @param lead the name of the unit that decides it
     * @param channel how it came, by its number
     * @param state where it stands, by its code
     */
    record Entry(
            String code,
            String procedure,
            String owner,
            String address,
            String phone,
            String lead,
            int channel,
            int state,
            Instant receivedAt,
            @Nullable Instant dueAt,
            @Nullable Instant returnedAt) {
        /** Never the person: personal data stay out of logs. */
        @Override
        public String toString() {
            return "Entry[" + code + "]";
        }
    }
}
