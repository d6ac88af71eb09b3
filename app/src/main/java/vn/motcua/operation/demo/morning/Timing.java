// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.operation.demo.morning.Life.Beat;
import vn.motcua.operation.demo.morning.LifeLine.Span;

/** When the things of a life happen: all in opening hours, in order, none after the present. */
final class Timing {
    private static final int STEP = 30;

    /** Part of a day, in tenths, in which what is to be followed by more begins. */
    private static final int EARLY = 6;

    private static final int TENTHS = 10;

    private final OfficeDays days;
    private final DueDateCalculator calculator;
    private final RandomGenerator random;

    Timing(OfficeDays days, DueDateCalculator calculator, RandomGenerator random) {
        this.days = days;
        this.calculator = calculator;
        this.random = random;
    }

    /** The beats of a life by this line, of a procedure with this limit. */
    List<Beat> beats(LifeLine line, ProcessingTime limit) {
        List<Cue> cues = line.cues();
        long start = line.due().map(due -> startFor(due, limit)).orElseGet(() -> begin(cues));
        int dueDay = days.daysFromLast(due(start, limit));
        List<Beat> beats = new ArrayList<>();
        beats.add(new Beat(cues.getFirst().word(), start, 0));
        for (int place = 1; place < cues.size(); place++) {
            long before = beats.getLast().minute();
            beats.add(new Beat(cues.get(place).word(), next(cues, place, before, dueDay), place));
        }
        return beats;
    }

    private long begin(List<Cue> cues) {
        return early(cues.getFirst().day().orElseThrow());
    }

    private long early(int day) {
        long opening = days.opening(day);
        return between(opening, opening + (days.closing(day) - opening) * EARLY / TENTHS);
    }

    /** A moment of reception from which the due day is the one drawn, or the nearest before it. */
    private long startFor(Span span, ProcessingTime limit) {
        LocalDate wanted = days.dueDay(random.nextInt(span.from(), span.to() + 1));
        long latest = days.last();
        while (due(latest, limit).isAfter(wanted) && latest > STEP) {
            latest -= STEP;
        }
        LocalDate due = due(latest, limit);
        long opening = latest - latest % OfficeDays.minutesOfADay();
        long earliest = latest;
        while (earliest - STEP >= opening && due(earliest - STEP, limit).equals(due)) {
            earliest -= STEP;
        }
        return between(earliest, latest);
    }

    private LocalDate due(long minute, ProcessingTime limit) {
        return calculator.dueDate(days.moment(minute), limit, List.of()).day();
    }

    /** Pinned things happen on their day; between pins the time there is gets shared evenly. */
    private long next(List<Cue> cues, int place, long before, int dueDay) {
        int pin = place;
        while (pin < cues.size() && !cues.get(pin).isPinned()) {
            pin++;
        }
        long until =
                pin < cues.size()
                        ? pinned(cues.get(pin), before, dueDay, pin > place)
                        : days.last() - random.nextInt(OfficeDays.halfADay());
        long share = Math.max(1, (until - before) / Math.max(1, pin - place + 1));
        long gap = pin == place ? until - before : share;
        Word word = cues.get(place).word();
        long wait = word.isSooner(gap) ? between(2, word.soon()) : gap;
        return Math.min(days.last(), before + Math.max(1, wait));
    }

    private long pinned(Cue cue, long before, int dueDay, boolean leavesRoom) {
        int day = cue.day().orElse(dueDay);
        long first = Math.max(days.opening(day), before + 1);
        long last = days.closing(day);
        return leavesRoom ? Math.max(first, days.opening(day)) : between(first, last);
    }

    private long between(long from, long to) {
        return from >= to ? Math.min(from, to) : random.nextLong(from, to + 1);
    }
}
