// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One reason why a due date is what it is: the data behind one part of its explanation. */
public sealed interface DeadlineFact {

    /**
     * The answer, before its reasons.
     *
     * @param at the due date in force
     */
    record Due(LocalDateTime at) implements DeadlineFact {}

    /**
     * The valid reception, from which the limit runs.
     *
     * @param at when
     */
    record Received(LocalDateTime at) implements DeadlineFact {}

    /**
     * The processing time of the procedure.
     *
     * @param limit so many of a unit
     */
    record Limited(ProcessingTime limit) implements DeadlineFact {}

    /** The due date was set elsewhere and is kept as it is. */
    record AsGiven() implements DeadlineFact {}

    /** Bộ luật Dân sự 2015, Điều 147 khoản 2: the day of reception is not counted. */
    record ReceptionDayNotCounted() implements DeadlineFact {}

    /** Hours run at once from the reception, within opening hours only. */
    record RunsFromReception() implements DeadlineFact {}

    /**
     * Received outside opening hours, hours run from the next opening, within opening hours only.
     *
     * @param opening when work begins
     */
    record RunsFromOpening(LocalDateTime opening) implements DeadlineFact {}

    /**
     * Which case of the same-day rule it is.
     *
     * @param reception when it came in
     */
    record SameDay(SameDayReception reception) implements DeadlineFact {}

    /** Saturdays and Sundays lie within the count and are left out. */
    record WeekendsLeftOut() implements DeadlineFact {}

    /** A fact with its place in time among others. */
    sealed interface Dated extends DeadlineFact {
        /** The day it begins. */
        LocalDate from();
    }

    /**
     * Neighbouring days off of one holiday, left out of the count.
     *
     * @param from first day
     * @param to last day
     * @param kind why they are off
     * @param name of the holiday
     */
    record DaysOffLeftOut(LocalDate from, LocalDate to, DayKind kind, HolidayName name)
            implements Dated {}

    /**
     * A Saturday that is worked and therefore counted.
     *
     * @param from the day
     * @param name the holiday for whose sake it is worked
     */
    record WorkedSaturday(LocalDate from, HolidayName name) implements Dated {}

    /**
     * A stop of the clock and what it did.
     *
     * @param stop the stop with the due dates before and after
     * @param effect what it did
     * @param unit the unit of the time it added
     */
    record Stopped(AppliedStop stop, StopEffect effect, LimitUnit unit) implements Dated {
        @Override
        public LocalDate from() {
            return stop.stop().start();
        }
    }

    /**
     * The last day was a day off and the due date moved on to a working day.
     *
     * @param last the last day of the count
     * @param name its holiday, null for a weekend
     * @param due the working day after it
     */
    record RolledOn(LocalDate last, @Nullable HolidayName name, LocalDate due)
            implements DeadlineFact {}

    /**
     * A year whose days off are not decided.
     *
     * @param year the year
     * @param status proposed or unknown
     */
    record UncertainYear(int year, YearStatus status) implements DeadlineFact {}
}
