// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * Starts other programs of the machine on files of strangers: without a shell, with a limit of time
 * and, where {@code prlimit} and {@code nice} are there, of memory, and behind everything else that
 * the machine does.
 *
 * @param path the folders programs are looked for in, as {@code PATH} names them
 */
record LimitedProgram(String path) {
    private static final int MOST_SAID = 4_000_000;

    /**
     * What a program may use.
     *
     * @param time in all
     * @param memory in bytes
     */
    record Limits(Duration time, long memory) {}

    /** True when the program is installed. */
    boolean has(String program) {
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /**
     * What the program said; empty when it failed, or took too long and was ended.
     *
     * @param command the program and its arguments
     */
    Optional<String> run(List<String> command, Limits limits) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(limited(command, limits));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            return new Patience(1, limits.time()).within(() -> said(process));
        } catch (ExecutionException broken) {
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static String said(Process process) throws IOException, InterruptedException {
        try (InputStream out = process.getInputStream()) {
            byte[] said = out.readNBytes(MOST_SAID);
            if (process.waitFor() != 0) {
                throw new IOException("the program failed");
            }
            return new String(said, StandardCharsets.UTF_8);
        }
    }

    private List<String> limited(List<String> command, Limits limits) {
        List<String> whole = new ArrayList<>();
        if (has("nice")) {
            whole.addAll(List.of("nice", "-n", "19"));
        }
        if (has("prlimit")) {
            whole.add("prlimit");
            whole.add("--as=" + limits.memory());
            whole.add("--cpu=" + limits.time().toSeconds());
            whole.add("--");
        }
        whole.addAll(command);
        return whole;
    }
}
