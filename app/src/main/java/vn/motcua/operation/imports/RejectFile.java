// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.language.SafeCell;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/**
 * The file that says which rows were not taken and why; made with the first of them. It quotes what
 * stood there, so only its owner may read it, and no cell of it is a formula for a spreadsheet.
 */
final class RejectFile implements AutoCloseable {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;
    private @Nullable CsvWriter writer;

    RejectFile(Path path) {
        this.path = path;
    }

    /** Adds a row that was not taken; its first fault names the column. */
    void add(String file, long line, List<Fault> faults) {
        Fault first = faults.getFirst();
        try {
            write(
                    file,
                    Long.toString(line),
                    first.column(),
                    first.reason().key().replace("operation.import.", ""),
                    reasons(faults),
                    first.value());
        } catch (IOException | UncheckedIOException failure) {
            throw unwritable(failure);
        }
    }

    /** The reason of the first fault, then the other columns with theirs. */
    private static String reasons(List<Fault> faults) {
        return Stream.concat(
                        Stream.of(words(faults.getFirst())),
                        faults.stream().skip(1).map(fault -> fault.column() + ": " + words(fault)))
                .collect(Collectors.joining("; "));
    }

    private static String words(Fault fault) {
        return fault.reason().in(Sentence.VIETNAMESE);
    }

    private void write(String... cells) throws IOException {
        if (writer == null) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Set<OpenOption> anew = Set.of(CREATE, TRUNCATE_EXISTING, WRITE);
            writer =
                    CsvWriter.builder()
                            .build(
                                    Channels.newOutputStream(
                                            Files.newByteChannel(path, anew, OWNER_ONLY)));
            writer.writeRecord("file", "line", "column", "code", "reason", "value");
        }
        writer.writeRecord(Stream.of(cells).map(SafeCell::text).toList());
    }

    private PlainFailure unwritable(Exception failure) {
        return new PlainFailure(Sentence.of("operation.import.rejects-unwritable", path), failure);
    }

    /** Where it is, null when no row was rejected. */
    @Nullable Path path() {
        return writer == null ? null : path;
    }

    @Override
    public void close() {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException | UncheckedIOException failure) {
                throw unwritable(failure);
            }
        }
    }
}
