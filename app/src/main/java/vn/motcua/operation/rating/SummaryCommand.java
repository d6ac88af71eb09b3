// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.rating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.evaluation.RatingPeriod;
import vn.motcua.evaluation.RatingRules;
import vn.motcua.evaluation.RatingSummary;
import vn.motcua.evaluation.RatingSums;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitTree;
import vn.motcua.organisation.Units;

/** {@code ratings summary}: the figures of the page of ratings, for any days. */
@Command(name = "summary", mixinStandardHelpOptions = true)
final class SummaryCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--from", required = true, paramLabel = "D", descriptionKey = "report.from")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "D", descriptionKey = "report.to")
    private String to = "";

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "report.unit")
    private @Nullable String unit;

    @Option(names = "--json", descriptionKey = "motcua.ratings.summary.json")
    private boolean json;

    SummaryCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (last.isBefore(first)) {
            throw wrong("operation.report.reversed", from, to);
        }
        return program.withContext(
                context -> tell(context, new RatingPeriod(first, last, units(context))));
    }

    private int tell(ApplicationContext context, RatingPeriod period) {
        RatingSummary sum = context.getBean(RatingSums.class).sum(period);
        int least = context.getBean(RatingRules.class).least();
        SummaryForm form = new SummaryForm(period, Optional.ofNullable(unit), sum, least);
        if (json) {
            program.console().out().println(form.json());
        } else {
            form.lines().forEach(program.console().out()::println);
            program.console()
                    .tell(
                            Sentence.of(
                                    "operation.ratings.told",
                                    sum.all().rated(),
                                    sum.ended(),
                                    sum.waiting(),
                                    least));
        }
        return CommandLine.ExitCode.OK;
    }

    private @Nullable Set<Long> units(ApplicationContext context) {
        return unit == null ? null : below(context.getBean(Units.class).tree(), unit);
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
