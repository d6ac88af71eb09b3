// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.filing;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.operation.program.Program;

/** {@code files}: the kept files. */
@Command(name = "files", mixinStandardHelpOptions = true)
public final class FilesCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    private FilesCommand() {}

    /** The command with its parts, within a call of the program. */
    public static CommandLine of(Program program) {
        return new CommandLine(new FilesCommand())
                .addSubcommand(new VerifyFilesCommand(program))
                .addSubcommand(new SealFilesCommand(program))
                .addSubcommand(new MoveFilesCommand(program));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "files verify, files seal, files move");
    }
}
