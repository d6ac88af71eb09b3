// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/** The file that says which rows were not taken and why; made with the first of them. */
final class RejectFile implements AutoCloseable {
    private final Path path;
    private @Nullable CsvWriter writer;

    RejectFile(Path path) {
        this.path = path;
    }

    /** Adds a row that was not taken; its first fault names the column. */
    void add(String file, long line, List<Fault> faults) {
        Fault first = faults.getFirst();
        String more =
                faults.stream()
                        .skip(1)
                        .map(f -> "; " + f.column() + ": " + f.reason().in(Sentence.VIETNAMESE))
                        .collect(Collectors.joining());
        try {
            opened().writeRecord(
                            file,
                            Long.toString(line),
                            first.column(),
                            first.reason().key().replace("operation.import.", ""),
                            first.reason().in(Sentence.VIETNAMESE) + more);
        } catch (IOException | UncheckedIOException failure) {
            throw full(failure);
        }
    }

    private CsvWriter opened() throws IOException {
        if (writer == null) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            writer = CsvWriter.builder().build(path);
            writer.writeRecord("file", "line", "column", "code", "reason");
        }
        return writer;
    }

    private PlainFailure full(Exception failure) {
        return new PlainFailure(Sentence.of("operation.import.rejects-unwritable", path), failure);
    }

    /** Where it is, empty when no row was rejected. */
    Optional<Path> path() {
        return writer == null ? Optional.empty() : Optional.of(path);
    }

    @Override
    public void close() {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException failure) {
                throw full(failure);
            }
        }
    }
}
