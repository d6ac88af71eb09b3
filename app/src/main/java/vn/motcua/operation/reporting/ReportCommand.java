// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.reporting;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.operation.program.Program;

/** {@code report}: the statutory reports, each a command of its own. */
@Command(name = "report", mixinStandardHelpOptions = true)
public final class ReportCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    private ReportCommand() {}

    /** The command with its reports, within a call of the program. */
    public static CommandLine of(Program program) {
        return new CommandLine(new ReportCommand()).addSubcommand(new HandlingCommand(program));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "report handling");
    }
}
