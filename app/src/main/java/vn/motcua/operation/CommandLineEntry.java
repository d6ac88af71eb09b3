// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of {@code ./motcua}: finds the command named and runs it. */
public final class CommandLineEntry {
    private CommandLineEntry() {}

    /**
     * Runs the command in {@code arguments} and returns its exit code: 0 done, 1 failed, 2 wrong
     * use, 3 done in part.
     *
     * @param application the Spring application that commands needing the database start
     */
    public static int run(Class<?> application, String... arguments) {
        return new CommandLine(new Root())
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .execute(arguments);
    }

    /** Vietnamese comes out whole, whatever the terminal's locale says. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    @Command(
            name = "motcua",
            mixinStandardHelpOptions = true,
            subcommands = {DeadlineCommand.class})
    record Root() {}
}
