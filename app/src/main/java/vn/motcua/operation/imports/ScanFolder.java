// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/**
 * The scans below a folder, by their names in normal form C, however the disk writes them. Nothing
 * outside the folder is ever found.
 */
final class ScanFolder {
    private final Map<String, Path> scans = new HashMap<>();

    /**
     * The scans below {@code folder}.
     *
     * @throws PlainFailure when it cannot be read
     */
    ScanFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> scans.put(name(folder.relativize(file)), file));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new PlainFailure(Sentence.of("operation.import.no-folder", folder), unreadable);
        }
    }

    private static String name(Path file) {
        return Normalizer.normalize(file.toString().replace('\\', '/'), Normalizer.Form.NFC);
    }

    /** The scan of this name, folders below parted by slashes. */
    Optional<Path> find(String name) {
        return Optional.ofNullable(
                scans.get(Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC)));
    }
}
