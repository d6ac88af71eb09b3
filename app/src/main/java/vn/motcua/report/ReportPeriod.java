// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.time.Instant;
import java.time.LocalDate;

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
}
