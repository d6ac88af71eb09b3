// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command the papers tell people to type, typed: in a folder with the demo files, against a
 * running server whose database they share.
 */
class DocumentedCommandsIT {
    /** Seen working by their own tests, or by this one running at all. */
    private static final Pattern ELSEWHERE = Pattern.compile("(run|test|bench|token)( .*)?");

    private static final String JAR = "app/target/motcua.jar";
    private static final long SECONDS = 300;

    @TempDir Path folder;

    @Test
    void every_documented_command_does_what_it_says_without_complaint() throws Exception {
        Files.createSymbolicLink(folder.resolve("demo"), Repository.root().resolve("demo"));
        Process server = start("server", "run", "--empty", "--port", "0");

        try {
            waitUntilReady(server);

            assertThat(commands()).hasSizeGreaterThan(10).allSatisfy(this::succeeds);
        } finally {
            server.destroy();
            assertThat(server.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static List<String> commands() {
        return Papers.all()
                .flatMap(paper -> Papers.calls(Repository.text(paper)))
                .map(Papers::withoutGlobalOptions)
                .filter(call -> !ELSEWHERE.matcher(call).matches())
                .distinct()
                .toList();
    }

    private void succeeds(String call) throws Exception {
        Process process = start("command", call.split(" ", -1));

        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", call, Files.readString(folder.resolve("command.err")))
                .isZero();
        if (!call.contains("--out ")) {
            assertThat(folder.resolve("command.out")).isNotEmptyFile();
        }
    }

    private Process start(String name, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-jar",
                                Repository.root().resolve(JAR).toString(),
                                "--data",
                                "data"));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile())
                .start();
    }

    private void waitUntilReady(Process server) throws Exception {
        Path out = folder.resolve("server.out");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!Files.readString(out).contains("is ready")) {
            assertThat(server.isAlive())
                    .as(Files.readString(folder.resolve("server.err")))
                    .isTrue();
            assertThat(System.nanoTime()).isLessThan(end);
            assertThat(server.waitFor(200, TimeUnit.MILLISECONDS)).isFalse();
        }
    }
}
