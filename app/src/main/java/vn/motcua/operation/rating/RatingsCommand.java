// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.rating;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.operation.program.Program;

/** {@code ratings}: what people think of how their dossiers were handled. */
@Command(name = "ratings", mixinStandardHelpOptions = true)
public final class RatingsCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    private RatingsCommand() {}

    /** The command with its parts, within a call of the program. */
    public static CommandLine of(Program program) {
        return new CommandLine(new RatingsCommand()).addSubcommand(new SummaryCommand(program));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "ratings summary");
    }
}
