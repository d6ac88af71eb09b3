// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The whole program in a process of its own, as a person or a script starts it. */
public final class RunningProgram implements AutoCloseable {
    private static final long LONGEST_RUN = TimeUnit.MINUTES.toNanos(3);

    private final Process process;
    private final BufferedReader output;
    private final Path complaints;

    RunningProgram(Process process, Path complaints) {
        this.process = process;
        this.complaints = complaints;
        this.output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The next line of results. */
    public String nextLine() throws IOException {
        return String.valueOf(output.readLine());
    }

    /** All results until the program ends. */
    public List<String> lines() {
        return output.lines().toList();
    }

    /** What it has said beside the results so far. */
    public String complaints() throws IOException {
        return Files.readString(complaints);
    }

    /** Waits until it has said {@code words} beside the results; false if it ended before. */
    public boolean complainsOf(String words) throws Exception {
        return until(() -> says(words)) || says(words);
    }

    private boolean says(String words) {
        try {
            return complaints().contains(words);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean until(BooleanSupplier condition) throws InterruptedException {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            boolean over = process.waitFor(20, TimeUnit.MILLISECONDS);
            if (over || System.nanoTime() - start > LONGEST_RUN) {
                return false;
            }
        }
        return true;
    }

    /** SIGTERM, as a service manager sends it; unlike {@code Process.destroy} keeps the streams. */
    public void tellToEnd() {
        process.toHandle().destroy();
    }

    /** As {@code kill -9} does it. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Waits for its end, and ends it after some minutes. */
    public int exit() throws InterruptedException {
        if (!process.waitFor(LONGEST_RUN, TimeUnit.NANOSECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
