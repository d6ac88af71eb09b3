// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/** {@code retention minutes}: the minutes of a list that was carried out, as PDF. */
@Command(name = "minutes", mixinStandardHelpOptions = true)
final class MinutesCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "motcua.retention.minutes.number")
    private String number = "";

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "motcua.retention.minutes.unit")
    private @Nullable String unit;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "motcua.retention.minutes.out")
    private @Nullable Path out;

    MinutesCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.withContext(this::write);
    }

    private int write(ApplicationContext context) {
        FoundMinutes minutes = FoundMinutes.of(FoundMinutes.Places.of(context), number, unit);
        Path file = out;
        if (file == null) {
            program.console().out().write(minutes.pdf(), 0, minutes.pdf().length);
            program.console().out().flush();
        } else {
            write(file, minutes.pdf());
        }
        program.console()
                .tell(
                        Sentence.of(
                                "operation.retention.minutes."
                                        + (minutes.signed() ? "signed" : "unsigned"),
                                number));
        return CommandLine.ExitCode.OK;
    }

    private static void write(Path file, byte[] pdf) {
        try {
            Files.write(file, pdf);
        } catch (IOException refused) {
            throw new PlainFailure(Sentence.of("operation.report.unwritable", file), refused);
        }
    }
}
