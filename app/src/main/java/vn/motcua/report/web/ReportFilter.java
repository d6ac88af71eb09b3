// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.report.Grouping;
import vn.motcua.report.ReportPeriod;
import vn.motcua.report.ReportRequest;
import vn.motcua.web.Choice;
import vn.motcua.web.Fault;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/**
 * What the form above a report says: as typed, and what it means.
 *
 * @param from first day
 * @param to last day
 * @param asOf moment as of which it is told; blank for the end of the last day
 * @param by what a row stands for
 * @param unit code of a unit, which takes all below it in; blank for all units
 */
record ReportFilter(
        Typed<LocalDate> from,
        Typed<LocalDate> to,
        Typed<LocalDateTime> asOf,
        Grouping by,
        Typed<String> unit) {
    /** The last moment of a day, as finely as the database keeps time. */
    static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59, 999_999_000);

    /** The form as sent in {@code parameters}; days not sent are those of {@code otherwise}. */
    static ReportFilter of(Map<String, String> parameters, Days otherwise) {
        Typed<LocalDate> from = day(parameters.get("from"), otherwise.first());
        Typed<LocalDate> to = day(parameters.get("to"), otherwise.last());
        return new ReportFilter(
                from,
                inOrder(from, to),
                TypedDay.moment(parameters.getOrDefault("as-of", ""), END_OF_DAY),
                grouping(parameters.getOrDefault("by", "")),
                unit(parameters.getOrDefault("unit", "").strip()));
    }

    private static Typed<String> unit(String code) {
        return code.isEmpty() ? Typed.blank() : Typed.of(code, code);
    }

    /** The same with a unit that nobody knows refused. */
    ReportFilter knowing(List<Choice> units) {
        boolean known =
                unit.isBlank()
                        || units.stream().anyMatch(choice -> choice.value().equals(unit.text()));
        Fault fault = Fault.of("report.filter.unit.unknown", unit.text());
        return known ? this : new ReportFilter(from, to, asOf, by, unit.refused(fault));
    }

    /** A first and a last day. */
    record Days(LocalDate first, LocalDate last) {}

    private static Typed<LocalDate> day(@Nullable String text, LocalDate otherwise) {
        return TypedDay.day(text == null || text.isBlank() ? otherwise.toString() : text);
    }

    private static Typed<LocalDate> inOrder(Typed<LocalDate> from, Typed<LocalDate> to) {
        boolean reversed =
                from.value() != null && to.value() != null && to.value().isBefore(from.value());
        return reversed ? to.refused(Fault.of("report.filter.reversed")) : to;
    }

    private static Grouping grouping(String word) {
        return Arrays.stream(Grouping.values())
                .filter(grouping -> word(grouping).equals(word))
                .findFirst()
                .orElse(Grouping.UNIT);
    }

    /** The word of a grouping in addresses, such as {@code unit}. */
    static String word(Grouping grouping) {
        return grouping.name().toLowerCase(Locale.ROOT);
    }

    /** All that is faulty, by name of field, in the order of the form. */
    Map<String, Fault> faults() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        Stream.of(
                        Map.entry("from", from),
                        Map.entry("to", to),
                        Map.entry("as-of", asOf),
                        Map.entry("unit", unit))
                .forEach(field -> {
                    Fault fault = field.getValue().fault();
                    if (fault != null) {
                        faults.put(field.getKey(), fault);
                    }
                });
        return faults;
    }

    /**
     * The report meant, told as of the end of its last day or of {@code now} if that is earlier;
     * empty when something is faulty.
     */
    Optional<ReportRequest> request(Instant now) {
        if (!faults().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = Objects.requireNonNull(from.value());
        LocalDate last = Objects.requireNonNull(to.value());
        Instant end = VietnamTime.instant(last.atTime(END_OF_DAY));
        Instant latest = now.isBefore(end) ? now : end;
        Instant asked = asOf.value() == null ? latest : VietnamTime.instant(asOf.value());
        Instant told = asked.isBefore(end) ? asked : end;
        return Optional.of(
                new ReportRequest(new ReportPeriod(first, last, told), by, unit.value()));
    }

    /** The parameters of addresses that mean this form again; blank ones stand as blank. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("from", text(from));
        parameters.put("to", text(to));
        parameters.put("as-of", text(asOf));
        parameters.put("by", by == Grouping.UNIT ? "" : word(by));
        parameters.put("unit", unit.text());
        return parameters;
    }

    private static String text(Typed<?> typed) {
        return typed.value() == null ? typed.text() : typed.value().toString();
    }

    /** Every grouping, in the order of the form. */
    static List<Grouping> groupings() {
        return List.of(Grouping.values());
    }
}
