// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The program {@code heif-convert} of libheif, where it is installed.
 *
 * @param programs starts it
 */
record HeifConvert(LimitedProgram programs) implements HeicConverter {
    private static final LimitedProgram.Limits LIMITS =
            new LimitedProgram.Limits(Duration.ofSeconds(20), 1_500_000_000L);
    private static final String PROGRAM = "heif-convert";

    @Override
    public Optional<byte[]> jpeg(byte[] heic) {
        if (!programs.has(PROGRAM)) {
            return Optional.empty();
        }
        try {
            Path folder = Files.createTempDirectory("motcua-heic");
            try {
                return converted(folder, heic);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException failed) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> converted(Path folder, byte[] heic) throws IOException {
        Path photograph = Files.write(folder.resolve("in.heic"), heic);
        Path picture = folder.resolve("out.jpg");
        programs.run(
                List.of(PROGRAM, "-q", "90", photograph.toString(), picture.toString()), LIMITS);
        try (Stream<Path> made = Files.list(folder)) {
            Optional<Path> first =
                    made.filter(file -> file.toString().endsWith(".jpg")).sorted().findFirst();
            return first.isPresent()
                    ? Optional.of(Files.readAllBytes(first.get()))
                    : Optional.empty();
        }
    }
}
