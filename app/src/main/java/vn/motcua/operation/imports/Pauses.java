// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.StopReason;

/** Reads the column {@code pauses}: {@code start/end/reason} joined by semicolons. */
final class Pauses {
    private static final String COLUMN = "pauses";
    private static final int MOST = 500;

    private Pauses() {}

    /** The stops, empty when there are none or when {@code fields} got a fault. */
    static List<ClockStop> read(Fields fields) {
        @Nullable String text = fields.optional(COLUMN);
        if (text == null) {
            return List.of();
        }
        List<ClockStop> stops = new ArrayList<>();
        String[] parts = text.split(";", -1);
        if (parts.length > MOST) {
            fields.fault(COLUMN, "pauses-many", MOST);
            return List.of();
        }
        for (String part : parts) {
            Optional<ClockStop> stop = stop(part.strip(), fields);
            if (stop.isEmpty()) {
                return List.of();
            }
            stops.add(stop.get());
        }
        checkOrder(stops, fields);
        return stops;
    }

    private static Optional<ClockStop> stop(String text, Fields fields) {
        String[] parts = text.split("/", -1);
        Optional<LocalDate> start = parts.length == 3 ? Fields.day(parts[0]) : Optional.empty();
        Optional<StopReason> reason =
                parts.length == 3 ? StopReason.ofCode(parts[2]) : Optional.empty();
        boolean open = parts.length == 3 && parts[1].isEmpty();
        Optional<LocalDate> end =
                parts.length == 3 && !open ? Fields.day(parts[1]) : Optional.empty();
        if (start.isEmpty() || reason.isEmpty() || (!open && end.isEmpty())) {
            fields.fault(COLUMN, "pause");
            return Optional.empty();
        }
        if (end.isPresent() && end.get().isBefore(start.get())) {
            fields.fault(COLUMN, "pause-reversed");
            return Optional.empty();
        }
        return Optional.of(new ClockStop(start.get(), end.orElse(null), reason.get()));
    }

    private static void checkOrder(List<ClockStop> stops, Fields fields) {
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i - 1).end() == null) {
                fields.fault(COLUMN, "pause-open");
                return;
            }
            if (stops.get(i).start().isBefore(stops.get(i - 1).start())) {
                fields.fault(COLUMN, "pause-order");
                return;
            }
        }
        for (int i = 0; i < stops.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlapWithSupplement(stops.get(j), stops.get(i))) {
                    fields.fault(COLUMN, "pause-supplement");
                    return;
                }
            }
        }
    }

    private static boolean overlapWithSupplement(ClockStop earlier, ClockStop later) {
        boolean supplement = earlier.reason().restarts() || later.reason().restarts();
        @Nullable LocalDate end = earlier.end();
        return supplement && end != null && later.start().isBefore(end);
    }

    /** Notes a fault when the stops do not fit between reception and end. */
    static void checkSpan(
            List<ClockStop> stops,
            @Nullable LocalDateTime received,
            @Nullable LocalDateTime finished,
            Fields fields) {
        for (ClockStop stop : stops) {
            if (received == null || stop.start().isBefore(received.toLocalDate())) {
                fields.fault(COLUMN, "pause-before-reception");
                return;
            }
            LocalDate last = stop.end() == null ? stop.start() : stop.end();
            if (finished != null && last.isAfter(finished.toLocalDate())) {
                fields.fault(COLUMN, "pause-after-finish");
                return;
            }
        }
    }
}
