// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.auditing;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.operation.program.Program;

/** {@code audit}: the history and its seals. */
@Command(name = "audit", mixinStandardHelpOptions = true)
public final class AuditCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    private AuditCommand() {}

    /** The command with its parts, within a call of the program. */
    public static CommandLine of(Program program) {
        return new CommandLine(new AuditCommand()).addSubcommand(new VerifyCommand(program));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "audit verify");
    }
}
