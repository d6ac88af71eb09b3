// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One run of a clock of days through its stops, in order of start. A stop that began on or before
 * the due day then in force counts; any other changes nothing. While one that counts stands, the
 * clock stands; on the day it ends the due date moves.
 */
final class ClockRun {
    private static final Comparator<ClockStop> BY_START =
            Comparator.comparing(ClockStop::start)
                    .thenComparing(stop -> stop.end() == null ? LocalDate.MAX : stop.end());

    private final LocalDate received;
    private final DayLimit limit;
    private final Function<DayCount, LocalDateTime> dueOf;
    private final List<ClockStop> stops;

    private ClockRun(
            LocalDate received,
            DayLimit limit,
            Function<DayCount, LocalDateTime> dueOf,
            List<ClockStop> stops) {
        this.received = received;
        this.limit = limit;
        this.dueOf = dueOf;
        this.stops = stops.stream().sorted(BY_START).toList();
        if (this.stops.getFirst().start().isBefore(received)) {
            throw new IllegalArgumentException(
                    "stop before the reception on " + received + ": " + this.stops.getFirst());
        }
    }

    /** The run of a clock whose due date follows from the limit. */
    static StopTimeline counting(LocalDate received, DayLimit limit, List<ClockStop> stops) {
        return new ClockRun(received, limit, limit::due, stops).timeline();
    }

    /** The run of a clock whose due date was given and stays. */
    static StopTimeline keeping(
            LocalDate received, DayLimit limit, LocalDateTime due, List<ClockStop> stops) {
        return new ClockRun(received, limit, count -> due, stops).timeline();
    }

    private StopTimeline timeline() {
        var applied = new ArrayList<AppliedStop>();
        DayCount count = DayCount.from(received);
        LocalDateTime initial = dueOf.apply(count);
        for (ClockStop stop : stops) {
            LocalDateTime before = dueOf.apply(count);
            boolean inTime = !stop.start().isAfter(before.toLocalDate());
            DayCount next = inTime ? ended(count, stop, LocalDate.MAX) : count;
            long added = stop.reason().restarts() ? 0 : next.excluded() - count.excluded();
            applied.add(new AppliedStop(stop, inTime, before, dueOf.apply(next), added));
            count = next;
        }
        return new StopTimeline(
                initial, dueOf.apply(count), count, List.copyOf(applied), segments(applied));
    }

    private List<ClockSegment> segments(List<AppliedStop> applied) {
        var counting = applied.stream().filter(AppliedStop::inTime).map(AppliedStop::stop).toList();
        var segments = new ArrayList<ClockSegment>();
        for (LocalDate turn : turns(counting)) {
            ClockSegment segment = segment(turn, counting);
            if (segments.isEmpty() || !sameState(segments.getLast(), segment)) {
                segments.add(segment);
            }
        }
        boolean plain = segments.size() == 1 && !segments.getFirst().stopped();
        return plain ? List.of() : List.copyOf(segments);
    }

    private Set<LocalDate> turns(List<ClockStop> counting) {
        var turns = new TreeSet<LocalDate>();
        turns.add(received);
        for (ClockStop stop : counting) {
            turns.add(stop.start());
            if (stop.end() != null) {
                turns.add(stop.end());
            }
        }
        return turns;
    }

    private ClockSegment segment(LocalDate day, List<ClockStop> counting) {
        DayCount count = DayCount.from(received);
        for (ClockStop stop : counting) {
            count = ended(count, stop, day);
        }
        boolean stopped = counting.stream().anyMatch(stop -> stop.standsOn(day));
        return new ClockSegment(day, stopped, dueOf.apply(count));
    }

    private DayCount ended(DayCount count, ClockStop stop, LocalDate asOf) {
        LocalDate end = stop.end();
        return end == null || end.isAfter(asOf) ? count : count.after(stop, end, limit);
    }

    private static boolean sameState(ClockSegment one, ClockSegment other) {
        return one.stopped() == other.stopped() && one.dueAt().equals(other.dueAt());
    }
}
