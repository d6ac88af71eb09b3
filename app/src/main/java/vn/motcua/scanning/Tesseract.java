// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * The program {@code tesseract} with its Vietnamese letters, where both are installed: one page at
 * a time, one thread, limits of time and memory.
 *
 * @param programs starts it
 * @param isOff true when the office does not want it, the setting {@code motcua.ocr}
 */
record Tesseract(LimitedProgram programs, boolean isOff) implements LetterReader {
    private static final String PROGRAM = "tesseract";
    private static final LimitedProgram.Limits PAGE =
            new LimitedProgram.Limits(Duration.ofSeconds(90), 1_500_000_000L);
    private static final LimitedProgram.Limits PROBE =
            new LimitedProgram.Limits(Duration.ofSeconds(10), 500_000_000L);

    @Override
    public boolean isThere() {
        if (isOff || !programs.has(PROGRAM)) {
            return false;
        }
        try {
            return programs.run(List.of(PROGRAM, "--list-langs"), PROBE)
                    .filter(languages -> languages.lines().anyMatch("vie"::equals))
                    .isPresent();
        } catch (IOException failed) {
            return false;
        }
    }

    @Override
    public Optional<List<ScanWord>> read(byte[] png) {
        try {
            Path folder = Files.createTempDirectory("motcua-ocr");
            try {
                Path page = Files.write(folder.resolve("page.png"), png);
                List<String> command =
                        List.of(PROGRAM, page.toString(), "stdout", "-l", "vie", "tsv");
                return programs.run(command, PAGE).map(WordTable::read);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException failed) {
            return Optional.empty();
        }
    }
}
