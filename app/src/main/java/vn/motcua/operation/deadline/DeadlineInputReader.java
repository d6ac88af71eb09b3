// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;

/**
 * Reads the texts of one limit and finds all their faults at once.
 *
 * @param received what the reception is called where it was written
 * @param limit what the number is called
 * @param unit what the unit is called
 * @param pauses what the stops are called
 */
record DeadlineInputReader(String received, String limit, String unit, String pauses) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    /** What came of reading. */
    sealed interface Reading {}

    /**
     * All values are right.
     *
     * @param input what they say
     */
    record Good(DeadlineInput input) implements Reading {}

    /**
     * At least one value is wrong.
     *
     * @param faults each of them
     */
    record Faulty(List<DeadlineFault> faults) implements Reading {}

    /** Reads one limit; spaces around a value do not matter. */
    Reading read(String receivedAt, String value, String unitCode, String stops) {
        var faults = new ArrayList<DeadlineFault>();
        Optional<LocalDateTime> at = time(receivedAt.strip(), faults);
        Optional<LimitUnit> of = unit(unitCode.strip(), faults);
        Optional<ProcessingTime> time = of.flatMap(some -> limit(value.strip(), some, faults));
        List<ClockStop> read = List.of();
        if (of.isPresent() && at.isPresent()) {
            LocalDate day = at.get().toLocalDate();
            read = new StopsReader(pauses, faults).read(stops.strip(), of.get(), day);
        }
        return faults.isEmpty()
                ? new Good(new DeadlineInput(at.orElseThrow(), time.orElseThrow(), read))
                : new Faulty(List.copyOf(faults));
    }

    private Optional<LocalDateTime> time(String text, List<DeadlineFault> faults) {
        try {
            LocalDateTime time = LocalDateTime.parse(text, TIME);
            plausible(time.toLocalDate());
            return Optional.of(time);
        } catch (DateTimeException e) {
            faults.add(new DeadlineFault(received, text.isEmpty() ? "missing" : "time", text));
            return Optional.empty();
        }
    }

    /** {@code date} if a living dossier can bear it; throws {@link DateTimeException} if not. */
    static LocalDate plausible(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("no dossier is of the year " + date.getYear());
        }
        return date;
    }

    private Optional<LimitUnit> unit(String text, List<DeadlineFault> faults) {
        var found = LimitUnit.ofCode(text);
        if (found.isEmpty()) {
            faults.add(new DeadlineFault(unit, text.isEmpty() ? "missing" : "unit", text));
        }
        return found;
    }

    private Optional<ProcessingTime> limit(String text, LimitUnit of, List<DeadlineFault> faults) {
        try {
            return Optional.of(new ProcessingTime(Integer.parseInt(text), of));
        } catch (IllegalArgumentException e) {
            String reason = of == LimitUnit.SAME_DAY ? "sameDay" : "limit";
            faults.add(new DeadlineFault(limit, text.isEmpty() ? "missing" : reason, text));
            return Optional.empty();
        }
    }
}
