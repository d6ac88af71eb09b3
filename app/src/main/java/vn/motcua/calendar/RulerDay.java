// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the day ruler, the small calendar that shows how a due date was counted.
 *
 * @param date the day
 * @param kind its part in the count
 * @param named the holiday or swapped day it is, null for a plain day
 */
public record RulerDay(LocalDate date, Kind kind, @Nullable CalendarDay named) {
    /** The name of the holiday or swapped day in the language of {@code locale}, if it has one. */
    public Optional<String> name(Locale locale) {
        return Optional.ofNullable(named).map(day -> day.name().in(locale));
    }

    /** The part of a day in a count. */
    public enum Kind {
        /** The day of reception, or the day a supplement came in and the limit began anew. */
        RECEIVED,
        /** A day of the limit. */
        COUNTED,
        /** A plain day off. */
        OFF,
        /** A day off with a name. */
        HOLIDAY,
        /** A day on which the clock stood. */
        STOPPED,
        /** The due day. */
        DUE,
        /** Before reception, after the due day, or counted and then counted anew. */
        OUTSIDE
    }
}
