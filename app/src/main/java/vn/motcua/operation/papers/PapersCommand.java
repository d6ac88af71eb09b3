// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.papers;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.operation.program.Program;

/** {@code papers}: papers with digital signatures, and the words of old ones. */
@Command(name = "papers", mixinStandardHelpOptions = true)
public final class PapersCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    private PapersCommand() {}

    /** The command with its parts, within a call of the program. */
    public static CommandLine of(Program program) {
        return new CommandLine(new PapersCommand())
                .addSubcommand(new CheckCommand(program))
                .addSubcommand(new SignedCommand(program))
                .addSubcommand(new ReadCommand(program));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "papers check | papers signed | papers read");
    }
}
