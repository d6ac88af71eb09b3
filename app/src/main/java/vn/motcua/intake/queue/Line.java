// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The line of a unit at one moment.
 *
 * @param office with who sits at its counters
 * @param tickets of the day that wait, were called, are being served, or were absent
 */
public record Line(QueueOffice office, List<Ticket> tickets) {
    private static final Comparator<Ticket> BY_TURN =
            Comparator.comparing(Ticket::lane)
                    .thenComparing(ticket -> ticket.times().taken())
                    .thenComparingLong(Ticket::id);

    public Line {
        tickets = List.copyOf(tickets);
    }

    /** Those of these groups who wait, about in the order in which they will be called. */
    public Stream<Ticket> waiting(Set<Character> letters) {
        return in(TicketState.WAITING)
                .filter(ticket -> letters.contains(ticket.number().letter()))
                .sorted(BY_TURN);
    }

    /** All who wait, about in the order in which they will be called. */
    public List<Ticket> waiting() {
        return in(TicketState.WAITING).sorted(BY_TURN).toList();
    }

    /** Those who were called and those who sit at a counter, the last call first. */
    public List<Ticket> atCounters() {
        return tickets.stream()
                .filter(one ->
                        one.state() == TicketState.CALLED || one.state() == TicketState.SERVING)
                .sorted(
                        Comparator.comparing((Ticket one) ->
                                        one.times().called() == null
                                                ? one.times().taken()
                                                : one.times().called())
                                .reversed())
                .toList();
    }

    /** The number in the hand of this counter, if any: a stream of none or one. */
    public Stream<Ticket> inHand(QueueCounter counter) {
        return atCounters().stream()
                .filter(one -> one.counter() != null && one.counter() == counter.id());
    }

    /** Those in this state. */
    public Stream<Ticket> in(TicketState state) {
        return tickets.stream().filter(one -> one.state() == state);
    }

    /** The groups that the open counters for {@code letter} serve, {@code letter} among them. */
    Set<Character> lettersServedWith(char letter) {
        Set<Character> letters = new HashSet<>(Set.of(letter));
        office.openFor(letter).forEach(counter -> letters.addAll(counter.letters()));
        return letters;
    }
}
