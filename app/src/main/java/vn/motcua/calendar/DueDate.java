// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * A due date (ngày hẹn trả kết quả) that explains itself; made by {@link DueDateCalculator}.
 *
 * @param at the due date in force, Vietnam time; while an open-ended stop stands, the one in force
 *     when it began, moved only by other stops that have ended
 * @param segments what was true of the clock from which day on, in order, the first beginning on
 *     the day of reception; empty when no stop matters and {@code at} always held
 * @param derivation how it came about
 */
public record DueDate(LocalDateTime at, List<ClockSegment> segments, Derivation derivation) {
    static DueDate of(Derivation derivation) {
        StopTimeline timeline = derivation.timeline();
        return new DueDate(timeline.at(), timeline.segments(), derivation);
    }

    /** True when the date was given and not counted. */
    public boolean isGiven() {
        return derivation.given();
    }

    /** The Vietnam day of {@link #at}. */
    public LocalDate day() {
        return at.toLocalDate();
    }

    /** What is true on {@code day} of the clock of this dossier. */
    public ClockSegment on(LocalDate day) {
        ClockSegment state =
                new ClockSegment(
                        derivation.receivedAt().toLocalDate(),
                        false,
                        derivation.timeline().initial());
        for (ClockSegment segment : segments) {
            if (!segment.from().isAfter(day)) {
                state = segment;
            }
        }
        return state;
    }

    /**
     * The years it was counted in whose days off are not confirmed or not known, in order: the date
     * may move when they are decided. None for a given date.
     */
    public List<Integer> uncertainYears() {
        return derivation.uncertainYears();
    }

    /** Why it is this date, as data. */
    public Explanation explanation() {
        return new FactFinder(derivation).explanation();
    }

    /** Why it is this date, in one sentence a citizen can follow. */
    public String explain(Locale locale) {
        return explanation().in(locale);
    }

    /**
     * The day ruler: whole weeks from that of reception to that of the due date, each day with its
     * part in the count; empty when longer than {@value DayRuler#MOST_DAYS} days, which nobody
     * reads.
     */
    public List<RulerDay> ruler() {
        return new DayRuler(derivation).days();
    }
}
