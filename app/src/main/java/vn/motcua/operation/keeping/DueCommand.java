// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.keeping;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.keeping.Keeping;
import vn.motcua.archive.keeping.Standing;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.Units;

/**
 * {@code retention due}: the papers that are past their term, the oldest first, a line each;
 * nothing of their owners.
 */
@Command(name = "due", mixinStandardHelpOptions = true)
final class DueCommand implements Callable<Integer> {
    private static final int AT_A_TIME = 500;

    private final Program program;

    @Option(names = "--unit", descriptionKey = "motcua.retention.due.unit")
    private @Nullable String unit;

    @Option(names = "--json", descriptionKey = "motcua.retention.due.json")
    private boolean json;

    DueCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.withContext(this::list);
    }

    private int list(ApplicationContext context) {
        Set<Long> units = units(context);
        Keeping keeping = context.getBean(Keeping.class);
        Holdings holdings = context.getBean(Holdings.class);
        int skip = 0;
        Map<HoldingCode, Standing.Due> due = keeping.due(units, skip, AT_A_TIME);
        while (!due.isEmpty()) {
            due.forEach((code, standing) -> tell(holdings.find(code).orElseThrow(), standing));
            skip += AT_A_TIME;
            due = keeping.due(units, skip, AT_A_TIME);
        }
        program.console().tell(Sentence.of("operation.retention.due", keeping.countDue(units)));
        return CommandLine.ExitCode.OK;
    }

    private void tell(Holding paper, Standing.Due due) {
        PrintStream out = program.console().out();
        if (json) {
            ObjectNode line = new JsonMapper().createObjectNode();
            line.put("code", paper.code().text())
                    .put("unit", paper.unit().value())
                    .put("title", paper.facts().title())
                    .put("number", paper.facts().number())
                    .put("from", due.from().toString())
                    .put("years", due.term().term().years())
                    .put("basis", due.term().basis());
            out.println(line);
        } else {
            out.println(
                    String.join(
                            "\t",
                            paper.code().text(),
                            due.from().toString(),
                            due.term().term().code(),
                            paper.unit().value(),
                            paper.facts().title(),
                            paper.facts().number()));
        }
    }

    private Set<Long> units(ApplicationContext context) {
        Units units = context.getBean(Units.class);
        if (unit == null) {
            return units.tree().all().stream()
                    .map(StoredUnit::id)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return UnitCode.parse(unit)
                .flatMap(code ->
                        units.tree()
                                .find(
                                        code,
                                        VietnamTime.day(context.getBean(Clock.class).instant())))
                .map(found -> Set.of(found.id()))
                .orElseThrow(
                        () -> new PlainFailure(Sentence.of("operation.digitise.no-unit", unit)));
    }
}
