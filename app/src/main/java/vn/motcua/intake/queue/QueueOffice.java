// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.util.List;
import java.util.Optional;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitCode;

/**
 * A unit that gives numbers, with its groups and counters.
 *
 * @param unit internal key of the unit
 * @param code its code
 * @param name its name
 * @param screens the token in the address of screens and of the QR code at the door
 * @param kiosk the token in the address of the machine
 * @param atAnyHour true when numbers are given outside the usual hours too
 * @param groups by letter
 * @param counters by number
 */
public record QueueOffice(
        long unit,
        UnitCode code,
        String name,
        QueueToken screens,
        QueueToken kiosk,
        boolean atAnyHour,
        List<TicketGroup> groups,
        List<QueueCounter> counters) {
    public QueueOffice {
        groups = List.copyOf(groups);
        counters = List.copyOf(counters);
    }

    /** The group of this letter; empty when there is none. */
    public Optional<TicketGroup> group(char letter) {
        return groups.stream().filter(group -> group.letter() == letter).findFirst();
    }

    /** The group that takes return visits; empty when there is none. */
    public Optional<TicketGroup> forReturns() {
        return groups.stream().filter(TicketGroup::forReturns).findFirst();
    }

    /** The counter with this key; empty when it is none of the unit. */
    public Optional<QueueCounter> counter(long id) {
        return counters.stream().filter(one -> one.id() == id).findFirst();
    }

    /** Where this account sits; empty when nowhere here. */
    public Optional<QueueCounter> seat(AccountId account) {
        return counters.stream().filter(one -> account.equals(one.account())).findFirst();
    }

    /** The counters that are open for this letter. */
    public List<QueueCounter> openFor(char letter) {
        return counters.stream()
                .filter(one -> one.isOpen() && one.letters().contains(letter))
                .toList();
    }
}
