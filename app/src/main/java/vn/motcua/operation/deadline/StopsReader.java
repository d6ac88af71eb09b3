// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.StopReason;

/**
 * Reads stops of the clock written as {@code start/end/reason} joined by semicolons, an empty end
 * meaning that the last one still stands.
 */
final class StopsReader {
    private static final int PARTS = 3;

    private final String column;
    private final List<DeadlineFault> faults;

    /** Reads the column or option {@code column} and adds what is wrong to {@code faults}. */
    StopsReader(String column, List<DeadlineFault> faults) {
        this.column = column;
        this.faults = faults;
    }

    /**
     * The stops in {@code text} of a dossier received on {@code received}; none if any is wrong.
     */
    List<ClockStop> read(String text, LimitUnit unit, LocalDate received) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (!unit.countsDays()) {
            fault("pause.unit", text);
            return List.of();
        }
        int before = faults.size();
        var stops = new ArrayList<ClockStop>();
        for (String written : text.split(";", -1)) {
            stop(written.strip()).ifPresent(stops::add);
        }
        check(stops, received);
        return faults.size() == before ? List.copyOf(stops) : List.of();
    }

    private Optional<ClockStop> stop(String written) {
        String[] parts = written.split("/", -1);
        if (parts.length != PARTS) {
            return fault("pause.form", written);
        }
        var reason = StopReason.ofCode(parts[2].strip());
        if (reason.isEmpty()) {
            return fault("pause.reason", written);
        }
        try {
            LocalDate start = date(parts[0]);
            LocalDate end = parts[1].isBlank() ? null : date(parts[1]);
            return end != null && end.isBefore(start)
                    ? fault("pause.reversed", written)
                    : Optional.of(new ClockStop(start, end, reason.get()));
        } catch (DateTimeException e) {
            return fault("pause.date", written);
        }
    }

    private void check(List<ClockStop> stops, LocalDate received) {
        for (int i = 0; i < stops.size(); i++) {
            ClockStop stop = stops.get(i);
            if (stop.start().isBefore(received)) {
                fault("pause.before", text(stop));
            }
            if (i > 0 && stop.start().isBefore(stops.get(i - 1).start())) {
                fault("pause.order", text(stop));
            }
            stops.subList(i + 1, stops.size()).forEach(later -> check(stop, later));
        }
    }

    private void check(ClockStop earlier, ClockStop later) {
        LocalDate end = earlier.end();
        if (end == null) {
            fault("pause.open", text(earlier));
        } else if ((earlier.reason().restarts() || later.reason().restarts())
                && later.start().isBefore(end)) {
            fault("pause.overlap", text(later));
        }
    }

    private static LocalDate date(String text) {
        return DeadlineInputReader.plausible(
                LocalDate.parse(text.strip(), DateTimeFormatter.ISO_LOCAL_DATE));
    }

    private static String text(ClockStop stop) {
        String end = stop.end() == null ? "" : stop.end().toString();
        return stop.start() + "/" + end + "/" + stop.reason().code();
    }

    private Optional<ClockStop> fault(String reason, String value) {
        faults.add(new DeadlineFault(column, reason, value));
        return Optional.empty();
    }
}
