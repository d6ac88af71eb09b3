// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.pricing;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.operation.program.Program;

/** {@code fee}: charges and fees, each question a command of its own. */
@Command(name = "fee", mixinStandardHelpOptions = true)
public final class FeeCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    private FeeCommand() {}

    /** The command with its questions, within a call of the program. */
    public static CommandLine of(Program program) {
        return new CommandLine(new FeeCommand()).addSubcommand(new QuoteCommand(program));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "fee quote");
    }
}
