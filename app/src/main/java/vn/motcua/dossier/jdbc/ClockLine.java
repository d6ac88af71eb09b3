// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.Hash;
import vn.motcua.calendar.ClockSegment;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.VietnamTime;

/**
 * Stops and timeline of a clock in one line, as the view {@code dossier_clock_line} writes it. Its
 * digest stands in the chain of events.
 */
final class ClockLine {
    private ClockLine() {}

    /** The digest, null for a clock that never stopped. */
    static @Nullable String digest(List<ClockStop> stops, @Nullable DueDate dueDate) {
        if (stops.isEmpty()) {
            return null;
        }
        List<ClockSegment> timeline = dueDate == null ? List.of() : dueDate.segments();
        String line =
                stops.stream().map(ClockLine::of).collect(joining(";"))
                        + "|"
                        + timeline.stream().map(ClockLine::of).collect(joining(";"));
        return Hash.sha256(line.getBytes(StandardCharsets.US_ASCII)).hex();
    }

    private static String of(ClockStop stop) {
        @Nullable LocalDate end = stop.end();
        return stop.start() + "/" + (end == null ? "" : end) + "/" + stop.reason().code();
    }

    private static String of(ClockSegment segment) {
        return segment.from()
                + (segment.stopped() ? "/t/" : "/f/")
                + VietnamTime.instant(segment.dueAt()).getEpochSecond();
    }
}
