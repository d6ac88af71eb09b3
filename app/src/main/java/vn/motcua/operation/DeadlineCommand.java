// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.operation.program.Program;

/**
 * {@code deadline}: due dates of a file, or of one dossier with the explanation, by the national
 * calendar and the default hours. Starts neither server nor database.
 */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        description = "Computes due dates and says why.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the file cannot be read as a whole",
            "2:wrong options",
            "3:some rows are at fault and have no due date"
        })
final class DeadlineCommand implements Callable<Integer> {
    private static final DeadlineInputReader OPTIONS =
            new DeadlineInputReader("--received", "--limit", "--unit", "--pause");

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--file",
            paramLabel = "IN.csv",
            description = "a file with the columns received_at, limit_value, limit_unit, pauses")
    private @Nullable Path file;

    @Option(
            names = "--received",
            paramLabel = "T",
            defaultValue = "",
            description = "reception, YYYY-MM-DDTHH:MM")
    private String received = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "",
            description = "how many units, from 1 to 3650")
    private String limit = "";

    @Option(
            names = "--unit",
            paramLabel = "U",
            defaultValue = "",
            description = "working_days, calendar_days, working_hours or same_day")
    private String unit = "";

    @Option(
            names = "--pause",
            paramLabel = "START/END/REASON",
            description = "a stop of the clock, such as 2026-03-02/2026-03-09/finance")
    private List<String> pauses = List.of();

    private final Program program;
    private final DueDateCalculator calculator = DueDateCalculator.national();

    DeadlineCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        var commandLine = Objects.requireNonNull(spec).commandLine();
        var texts = new CommandTexts(program.console().languageAsked().orElse(null));
        String single = received + limit + unit + String.join("", pauses);
        if ((file == null) == single.isEmpty()) {
            throw misuse(texts.say("operation.deadline.either"));
        }
        PrintWriter out = commandLine.getOut();
        PrintWriter err = commandLine.getErr();
        return file == null
                ? one(out, err, texts)
                : new DeadlineFile(calculator, texts, out, err).run(file);
    }

    private int one(PrintWriter out, PrintWriter err, CommandTexts texts) {
        DueDate due =
                switch (OPTIONS.read(received, limit, unit, String.join(";", pauses))) {
                    case DeadlineInputReader.Good(var input) -> input.dueDate(calculator);
                    case DeadlineInputReader.Faulty(var faults) ->
                            throw misuse(
                                    faults.stream()
                                            .map(fault -> fault.ofOption(texts))
                                            .collect(Collectors.joining(System.lineSeparator())));
                };
        out.println(due.at());
        out.println(texts.each(due::explain));
        due.uncertainYears().forEach(year -> err.println(DeadlineWarning.of(year, 1, texts)));
        return 0;
    }

    private ParameterException misuse(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }
}
