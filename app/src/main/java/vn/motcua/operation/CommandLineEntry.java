// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation;

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
        return new CommandLine(new Root()).execute(arguments);
    }

    @Command(name = "motcua", mixinStandardHelpOptions = true)
    record Root() {}
}
