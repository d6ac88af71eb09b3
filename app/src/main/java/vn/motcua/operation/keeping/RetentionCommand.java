// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.keeping;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.operation.program.Program;

/** {@code retention}: how long papers are kept. */
@Command(name = "retention", mixinStandardHelpOptions = true)
public final class RetentionCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    private RetentionCommand() {}

    /** The command with its parts, within a call of the program. */
    public static CommandLine of(Program program) {
        return new CommandLine(new RetentionCommand())
                .addSubcommand(new DueCommand(program))
                .addSubcommand(new MinutesCommand(program));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "retention due, minutes");
    }
}
