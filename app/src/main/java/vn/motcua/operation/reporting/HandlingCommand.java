// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.reporting;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.report.Grouping;
import vn.motcua.report.HandlingReport;
import vn.motcua.report.HandlingReports;
import vn.motcua.report.ReportPeriod;
import vn.motcua.report.ReportRequest;
import vn.motcua.report.UnknownUnitException;

/** {@code report handling}: the table of form 06/VPCP/KSTT for a period, as of an instant. */
@Command(name = "handling", mixinStandardHelpOptions = true)
final class HandlingCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--from", required = true, paramLabel = "D", descriptionKey = "report.from")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "D", descriptionKey = "report.to")
    private String to = "";

    @Option(names = "--as-of", paramLabel = "T", descriptionKey = "report.as-of")
    private @Nullable String asOf;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "report.unit")
    private @Nullable String unit;

    @Option(names = "--by", paramLabel = "unit|procedure|field|level", descriptionKey = "report.by")
    private String by = "unit";

    @Option(names = "--format", paramLabel = "json|csv|xlsx|pdf", descriptionKey = "report.format")
    private String format = "json";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "report.out")
    private @Nullable Path out;

    HandlingCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        ReportForm form =
                ReportForm.ofWord(format)
                        .orElseThrow(() -> wrong("operation.report.format", format));
        Grouping grouping = Grouping.ofCode(by).orElseThrow(() -> wrong("operation.report.by", by));
        LocalDate start = day(from);
        LocalDate end = day(to);
        if (end.isBefore(start)) {
            throw wrong("operation.report.reversed", from, to);
        }
        @Nullable Instant instant = asOf == null ? null : instant(asOf);
        return program.withContext(context ->
                print(
                        form,
                        report(
                                context,
                                grouping,
                                ReportPeriod.of(start, end, instant, now(context)))));
    }

    private static Instant now(ApplicationContext context) {
        return context.getBean(Clock.class).instant();
    }

    private HandlingReport report(
            ApplicationContext context, Grouping grouping, ReportPeriod period) {
        try {
            return context.getBean(HandlingReports.class)
                    .report(new ReportRequest(period, grouping, unit));
        } catch (UnknownUnitException unknown) {
            throw wrong("operation.report.unit", String.valueOf(unit));
        }
    }

    private int print(ReportForm form, HandlingReport report) {
        form.write(report, Optional.ofNullable(out), program.console().out());
        return CommandLine.ExitCode.OK;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw wrong("operation.report.day", text);
        }
    }

    /** With an offset, or Vietnam time without one. */
    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException withoutOffset) {
            try {
                return VietnamTime.instant(LocalDateTime.parse(text));
            } catch (DateTimeException malformed) {
                throw wrong("operation.report.instant", text);
            }
        }
    }

    private static PlainFailure wrong(String key, Object... parts) {
        return PlainFailure.wrongUse(Sentence.of(key, parts));
    }
}
