// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.rating;

import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.evaluation.RatingPeriod;
import vn.motcua.evaluation.RatingRules;
import vn.motcua.evaluation.RatingSummary;
import vn.motcua.evaluation.RatingSums;
import vn.motcua.operation.program.PeriodOptions;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.Sentence;

/** {@code ratings summary}: the figures of the page of ratings, for any days. */
@Command(name = "summary", mixinStandardHelpOptions = true)
final class SummaryCommand implements Callable<Integer> {
    private final Program program;

    @Mixin private PeriodOptions period = new PeriodOptions();

    @Option(names = "--json", descriptionKey = "motcua.ratings.summary.json")
    private boolean json;

    SummaryCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        PeriodOptions.Days days = period.days();
        return program.withContext(context ->
                tell(
                        context,
                        new RatingPeriod(
                                days.from(), days.to(), period.units(context).orElse(null))));
    }

    private int tell(ApplicationContext context, RatingPeriod asked) {
        RatingSummary sum = context.getBean(RatingSums.class).sum(asked);
        int least = context.getBean(RatingRules.class).least();
        SummaryForm form = new SummaryForm(asked, period.unit(), sum, least);
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
}
