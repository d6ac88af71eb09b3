// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program espeak-ng, where it is installed; it is not needed.
 *
 * @param program where it is; null when it is not there
 */
record Speaker(@Nullable Path program) {
    private static final Logger LOG = LoggerFactory.getLogger(Speaker.class);
    private static final String NAME = "espeak-ng";
    private static final int SECONDS = 10;

    /** The one in the first of these folders that has it. */
    static Speaker on(String searchPath) {
        return new Speaker(
                Arrays.stream(searchPath.split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, NAME))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElse(null));
    }

    boolean isThere() {
        return program != null;
    }

    /** Writes {@code words} spoken in Vietnamese to {@code file}; false when it cannot. */
    boolean say(String words, Path file) {
        try {
            Process process = start(words, file);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0 && Files.size(file) > 0;
        } catch (IOException failed) {
            LOG.warn("espeak-ng cannot speak: {}", failed.getMessage());
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Process start(String words, Path file) throws IOException {
        return new ProcessBuilder(
                        List.of(
                                String.valueOf(program),
                                "-v",
                                "vi",
                                "-s",
                                "130",
                                "-w",
                                file.toString(),
                                words))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
