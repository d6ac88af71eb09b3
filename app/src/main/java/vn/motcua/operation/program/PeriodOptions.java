// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.program;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitTree;
import vn.motcua.organisation.Units;

/** The days and the unit that figures are asked for: options of several commands. */
public final class PeriodOptions {
    @Option(names = "--from", required = true, paramLabel = "D", descriptionKey = "report.from")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "D", descriptionKey = "report.to")
    private String to = "";

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "report.unit")
    private @Nullable String unit;

    /**
     * Days as they were typed.
     *
     * @param from first day
     * @param to last day, not before the first
     */
    public record Days(LocalDate from, LocalDate to) {}

    /**
     * The days.
     *
     * @throws PlainFailure when one is none, or they are the wrong way round
     */
    public Days days() {
        Days days = new Days(day(from), day(to));
        if (days.to().isBefore(days.from())) {
            throw wrong("operation.report.reversed", from, to);
        }
        return days;
    }

    /** The code of the unit; empty when all are meant. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * The keys of the unit and all below it; empty when all are meant.
     *
     * @throws PlainFailure when there is no such unit
     */
    public Optional<Set<Long>> units(ApplicationContext context) {
        return unit().map(code -> below(context.getBean(Units.class).tree(), code));
    }

    private static Set<Long> below(UnitTree tree, String code) {
        return UnitCode.parse(code)
                .filter(tree::knows)
                .map(tree::idsUnder)
                .orElseThrow(() -> wrong("operation.report.unit", code));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw wrong("operation.report.day", text);
        }
    }

    private static PlainFailure wrong(String key, Object... parts) {
        return PlainFailure.wrongUse(Sentence.of(key, parts));
    }
}
