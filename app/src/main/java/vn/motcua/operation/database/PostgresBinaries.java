// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/**
 * The programs of PostgreSQL, unpacked in a folder.
 *
 * <p>PostgreSQL refuses to run as root. Root therefore starts it in a user namespace of its own,
 * where it is nobody, while its files stay root's.
 *
 * @param home the folder that holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path home) {
    /** The version of the archive on the class path. */
    static final String VERSION = "18.6.0";

    /** A process builder for one of the programs, in a plain and predictable environment. */
    ProcessBuilder program(String name, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (ProcessUser.isRoot()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(name).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(key -> key.startsWith("PG") || key.startsWith("LC_"));
        environment.put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** Throws a sentence with the way out where root may not have a user namespace. */
    void requireStartable() throws IOException {
        if (ProcessUser.isRoot() && !succeeds(program("postgres", List.of("--version")))) {
            throw new PlainFailure(Sentence.of("operation.database.root"));
        }
    }

    private static boolean succeeds(ProcessBuilder builder) throws IOException {
        Process process =
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Patience.until(Duration.ofMinutes(1), () -> !process.isAlive());
        return !process.isAlive() && process.exitValue() == 0;
    }
}
