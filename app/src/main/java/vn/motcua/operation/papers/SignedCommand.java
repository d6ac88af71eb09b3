// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.papers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.issuing.SignatureStanding;
import vn.motcua.issuing.SignedResults;
import vn.motcua.operation.program.PeriodOptions;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;

/** {@code papers signed}: how much of what was issued is validly signed, and every exception. */
@Command(name = "signed", mixinStandardHelpOptions = true)
final class SignedCommand implements Callable<Integer> {
    private static final int ALL = Integer.MAX_VALUE;

    private final Program program;

    @Mixin private PeriodOptions period = new PeriodOptions();

    @Option(names = "--json", descriptionKey = "papers.json")
    private boolean json;

    SignedCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        PeriodOptions.Days days = period.days();
        return program.withContext(context ->
                tell(context, new SignedResults.Period(units(context), days.from(), days.to())));
    }

    private int tell(ApplicationContext context, SignedResults.Period asked) {
        SignedResults results = context.getBean(SignedResults.class);
        Map<SignatureStanding, Long> counts = results.counts(asked);
        SignedShare share = new SignedShare(asked, counts, results.list(asked, exceptions(), ALL));
        List<String> lines = json ? List.of(share.json()) : share.lines();
        lines.forEach(program.console().out()::println);
        program.console().tell(Sentence.of("operation.papers.signed", share.valid(), share.all()));
        return ExitCode.OK;
    }

    private static Set<SignatureStanding> exceptions() {
        return EnumSet.copyOf(
                Arrays.stream(SignatureStanding.values()).filter(one -> !one.isValid()).toList());
    }

    private Set<Long> units(ApplicationContext context) {
        return period.units(context)
                .orElseGet(() ->
                        context.getBean(Units.class).tree().all().stream()
                                .map(StoredUnit::id)
                                .collect(Collectors.toSet()));
    }
}
