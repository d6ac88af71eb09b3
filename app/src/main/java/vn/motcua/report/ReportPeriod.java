// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;

/**
 * The days a report covers and the instant as of which it is told.
 *
 * @param start first Vietnam day
 * @param end last Vietnam day, not before {@code start}
 * @param asOf what happened later does not count; never after the end of the last day
 */
public record ReportPeriod(LocalDate start, LocalDate end, Instant asOf) {
    public ReportPeriod {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "period ends before it starts: " + start + "/" + end);
        }
    }

    /**
     * The period as of an instant, which is capped to the last instant of its last day.
     *
     * @param asOf null for the last instant of the last day, or {@code now} when that is earlier
     */
    public static ReportPeriod of(
            LocalDate start, LocalDate end, @Nullable Instant asOf, Instant now) {
        Instant last = lastInstant(end);
        Instant wanted = asOf == null ? now : asOf;
        return new ReportPeriod(start, end, wanted.isAfter(last) ? last : wanted);
    }

    /** The last microsecond of a Vietnam day. */
    private static Instant lastInstant(LocalDate day) {
        return VietnamTime.instant(day.plusDays(1).atStartOfDay()).minus(1, ChronoUnit.MICROS);
    }
}
