// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.AccountId;

/** The units that give numbers. */
public interface QueueOffices {
    /** The one of this unit; empty when it gives no numbers. */
    Optional<QueueOffice> ofUnit(long unit);

    /** The one whose screens, or door, have this token. */
    Optional<QueueOffice> ofScreens(QueueToken token);

    /** The one whose machine has this token. */
    Optional<QueueOffice> ofKiosk(QueueToken token);

    /** Those of these units. */
    List<QueueOffice> all(Collection<Long> units);

    /** Lets a unit give numbers; one that does already stays as it is. */
    void open(long unit, QueueToken screens, QueueToken kiosk);

    /** Adds a group, or changes the one of this letter. */
    void put(long unit, TicketGroup group);

    /** Adds a counter for these letters, or changes the one of this number. */
    void put(long unit, int number, Collection<Character> letters);

    /** Whether numbers are given outside the usual hours too. */
    void setHours(long unit, boolean atAnyHour);

    /** Gives screens and machine new addresses, so that those known before lead nowhere. */
    void renew(long unit, QueueToken screens, QueueToken kiosk);

    /**
     * Lets somebody sit at a counter, and nowhere else; whoever sat there gets up.
     *
     * @return false when the counter is none of the unit, or has a number in hand
     */
    boolean sit(long unit, Seat seat, Instant at);

    /** Lets somebody get up; false while a number is in their hand. */
    boolean leave(AccountId account);
}
