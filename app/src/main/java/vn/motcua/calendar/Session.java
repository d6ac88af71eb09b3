// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * One stretch of opening hours within a day, in whole minutes.
 *
 * @param opens first minute of work
 * @param closes end of work, after {@code opens}
 */
public record Session(LocalTime opens, LocalTime closes) {
    public Session {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("closes before it opens: " + opens + "-" + closes);
        }
        if (!wholeMinute(opens) || !wholeMinute(closes)) {
            throw new IllegalArgumentException("not whole minutes: " + opens + "-" + closes);
        }
    }

    /** The session between two times written {@code HH:mm}. */
    public static Session of(String opens, String closes) {
        return new Session(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    /** How long it lasts. */
    public long minutes() {
        return opens.until(closes, ChronoUnit.MINUTES);
    }

    long minutesUntil(LocalTime time) {
        return Math.clamp(opens.until(time, ChronoUnit.MINUTES), 0, minutes());
    }

    private static boolean wholeMinute(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
    }
}
