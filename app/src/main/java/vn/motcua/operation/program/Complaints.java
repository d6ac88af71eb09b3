// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.program;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/** What a person is told when a command is used wrongly or fails, and the exit code for it. */
public final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

    private final Console console;

    /** Complaints told on {@code console}. */
    public Complaints(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        console.tell(wrongUse(failure));
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        console.tell(Sentence.of("operation.use.help", "./" + command));
        return CommandLine.ExitCode.USAGE;
    }

    private static Sentence wrongUse(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unknown ->
                    Sentence.of("operation.use.unknown", unknown.getUnmatched().getFirst());
            case MissingParameterException missing ->
                    Sentence.of("operation.use.missing", names(missing.getMissing()));
            case ParameterException value when value.getArgSpec() != null ->
                    Sentence.of(
                            "operation.use.value",
                            value.getValue(),
                            names(List.of(value.getArgSpec())));
            default -> Sentence.of("operation.use.other", failure.getMessage());
        };
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(argument ->
                        argument instanceof OptionSpec option
                                ? option.longestName()
                                : argument.paramLabel())
                .collect(Collectors.joining(", "));
    }

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult arguments) {
        if (failure instanceof PlainFailure plain) {
            console.tell(plain.sentence());
            LOG.debug("told in plain words", plain);
            return plain.exitCode();
        }
        if (!(failure instanceof CancellationException)) {
            LOG.error("command failed", failure);
            console.tell(Sentence.of("operation.use.failed", failure));
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
