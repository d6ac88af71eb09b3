// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server of a data folder in a process of its own, started as a user starts it.
 *
 * @param address where it serves
 */
record RunningServer(Process process, String address) implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("is ready: (\\S+)");
    private static final int PATIENCE_SECONDS = 30;

    /** Starts {@code ./motcua run} on a free port and waits until it is ready. */
    static RunningServer started(Path folder) throws IOException {
        Process process =
                new ProcessBuilder(
                                Installation.home().resolve("motcua").toString(),
                                "--data",
                                folder.toString(),
                                "run",
                                "--port",
                                "0")
                        .redirectError(folder.resolve("bench-server.log").toFile())
                        .start();
        BufferedReader told =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return new RunningServer(process, ready.group(1));
            }
        }
        throw new IllegalStateException("the server did not start");
    }

    /** Processor time it used so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
