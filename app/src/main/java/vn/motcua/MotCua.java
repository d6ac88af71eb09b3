// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import vn.motcua.operation.CommandLineEntry;

/** The one entry of the program: hands the command line to {@link CommandLineEntry}. */
public final class MotCua {
    private MotCua() {}

    /**
     * Runs one command and ends the process with its exit code: 0 done, 1 failed, 2 wrong use, 3
     * done in part.
     */
    public static void main(String[] arguments) {
        System.exit(CommandLineEntry.run(MotCuaApplication.class, arguments));
    }
}
