// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.papers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import vn.motcua.issuing.SignatureStanding;
import vn.motcua.issuing.SignedResults;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitTree;
import vn.motcua.organisation.Units;

/** {@code papers signed}: how much of what was issued is validly signed, and every exception. */
@Command(name = "signed", mixinStandardHelpOptions = true)
final class SignedCommand implements Callable<Integer> {
    private static final int MOST = 100_000;

    private final Program program;

    @Option(names = "--from", required = true, paramLabel = "D", descriptionKey = "report.from")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "D", descriptionKey = "report.to")
    private String to = "";

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "report.unit")
    private @Nullable String unit;

    @Option(names = "--json", descriptionKey = "papers.json")
    private boolean json;

    SignedCommand(Program program) {
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
                context -> tell(context, new SignedResults.Period(units(context), first, last)));
    }

    private int tell(ApplicationContext context, SignedResults.Period period) {
        SignedResults results = context.getBean(SignedResults.class);
        Map<SignatureStanding, Long> counts = results.counts(period);
        SignedShare share =
                new SignedShare(period, counts, results.list(period, exceptions(), MOST));
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
        UnitTree tree = context.getBean(Units.class).tree();
        return unit == null
                ? tree.all().stream().map(StoredUnit::id).collect(Collectors.toSet())
                : below(tree, unit);
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
