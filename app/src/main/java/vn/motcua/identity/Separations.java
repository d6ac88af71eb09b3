// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.UnitCode;

/**
 * Where whoever receives a dossier may also decide it (không tách người nhận và người duyệt).
 * Everywhere else the two are different people. Product default, ADR 0016.
 */
public interface Separations {
    /** True when a waiver of this unit is in force on that day. */
    boolean isWaived(UnitCode unit, LocalDate day);

    /** The waivers that stand on that day or are to come, by unit and first day. */
    List<Waiver> standing(LocalDate day);

    /** Writes a waiver down. */
    void add(Waiver waiver, AccountId maker, Instant now);

    /** Ends a waiver at once; empty when it has ended already. */
    Optional<UnitCode> end(long id, Instant now);

    /**
     * A waiver of the separation.
     *
     * @param id its key; 0 while it is not kept yet
     * @param unit where
     * @param from first day
     * @param until last day, not before the first
     * @param decision number and date of the decision that allows it
     */
    record Waiver(long id, UnitCode unit, LocalDate from, LocalDate until, String decision) {
        public Waiver {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("ends before it begins");
            }
        }
    }
}
