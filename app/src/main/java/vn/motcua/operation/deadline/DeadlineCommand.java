// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.deadline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.operation.program.Console;
import vn.motcua.operation.wording.Sentence;

/**
 * {@code deadline}: due dates of a file, or of one dossier with the explanation, by the national
 * calendar and the default hours. Starts neither server nor database.
 */
@Command(name = "deadline", mixinStandardHelpOptions = true)
public final class DeadlineCommand implements Callable<Integer> {
    private static final DeadlineInputReader OPTIONS =
            new DeadlineInputReader("--received", "--limit", "--unit", "--pause");

    @Option(names = "--file", paramLabel = "IN.csv", descriptionKey = "deadline.file")
    private @Nullable Path file;

    @Option(names = "--received", paramLabel = "T", descriptionKey = "deadline.received")
    private String received = "";

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "deadline.limit")
    private String limit = "";

    @Option(names = "--unit", paramLabel = "U", descriptionKey = "deadline.unit")
    private String unit = "";

    @Option(names = "--pause", paramLabel = "START/END/REASON", descriptionKey = "deadline.pause")
    private List<String> pauses = List.of();

    private final Console console;
    private final DueDateCalculator calculator = DueDateCalculator.national();

    /** The command within a call of the program. */
    public DeadlineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String single = received + limit + unit + String.join("", pauses);
        if ((file == null) == single.isEmpty()) {
            console.tell(Sentence.of("operation.deadline.either"));
            return CommandLine.ExitCode.USAGE;
        }
        return file == null ? one() : new DeadlineFile(calculator, console).run(file);
    }

    private int one() {
        return switch (OPTIONS.read(received, limit, unit, String.join(";", pauses))) {
            case DeadlineInputReader.Good(var input) -> tell(input.dueDate(calculator));
            case DeadlineInputReader.Faulty(var faults) -> {
                faults.forEach(fault -> console.tell(fault::ofOption));
                yield CommandLine.ExitCode.USAGE;
            }
        };
    }

    private int tell(DueDate due) {
        console.out().println(due.at());
        console.languages().forEach(language -> console.out().println(due.explain(language)));
        due.uncertainYears().forEach(year -> console.tell(DeadlineWarning.of(year, 1)));
        return CommandLine.ExitCode.OK;
    }
}
