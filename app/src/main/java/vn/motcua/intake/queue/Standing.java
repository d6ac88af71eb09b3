// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.util.Optional;
import java.util.Set;

/**
 * Where a number stands in its line.
 *
 * @param ahead how many will be called before, as far as the lanes tell
 * @param counters how many open counters serve its group
 * @param waits how long it takes; empty when nothing honest can be said
 */
public record Standing(int ahead, int counters, Optional<WaitingTime> waits) {
    /** Of a number that waits in this line. */
    static Standing of(Ticket ticket, Line line, ServedTimes served) {
        int counters = line.office().openFor(ticket.number().letter()).size();
        int ahead =
                (int)
                        line.waiting(shared(ticket, line))
                                .takeWhile(one -> one.id() != ticket.id())
                                .count();
        return new Standing(ahead, counters, WaitingTime.of(served, ahead, counters));
    }

    /** The groups whose people the counters of this number serve too: they are ahead as well. */
    private static Set<Character> shared(Ticket ticket, Line line) {
        return line.lettersServedWith(ticket.number().letter());
    }
}
