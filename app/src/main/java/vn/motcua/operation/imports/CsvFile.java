// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/**
 * A CSV file by RFC 4180 with a header row, UTF-8 with or without a byte order mark. It is read
 * through once before anything is taken from it, so that a file which cannot be read as a whole
 * leaves nothing behind.
 */
final class CsvFile {
    private static final int LONGEST_FIELD = 16 * 1024 * 1024;

    private final Path path;
    private final Map<String, Integer> columns;
    private final long rows;

    private CsvFile(Path path, Map<String, Integer> columns, long rows) {
        this.path = path;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * The file, once it was read through.
     *
     * @throws PlainFailure when it is not UTF-8, not comma-separated, or lacks one of the columns
     */
    static CsvFile check(Path path, List<String> required) {
        Scan scan = new Scan(path);
        read(path, scan);
        return new CsvFile(path, scan.columns(required), scan.rows);
    }

    /** The file's name without its folder. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Rows below the header; empty lines are none. */
    long rows() {
        return rows;
    }

    /** Hands every row below the header to {@code reader}, in order. */
    void read(Consumer<Row> reader) {
        boolean[] header = {true};
        read(
                path,
                record -> {
                    if (header[0]) {
                        header[0] = false;
                    } else {
                        reader.accept(new Row(columns, record));
                    }
                });
    }

    private static void read(Path path, Consumer<CsvRecord> reader) {
        try (Reader text = decoded(path);
                CsvReader<CsvRecord> records =
                        CsvReader.builder()
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .maxBufferSize(LONGEST_FIELD)
                                .ofCsvRecord(text)) {
            Iterator<CsvRecord> each = records.iterator();
            while (each.hasNext()) {
                reader.accept(each.next());
            }
        } catch (CsvParseException malformed) {
            throw trouble(path, malformed);
        } catch (UncheckedIOException failure) {
            throw trouble(path, failure);
        } catch (IOException failure) {
            throw trouble(path, failure);
        }
    }

    private static Reader decoded(Path path) throws IOException {
        Reader reader =
                new InputStreamReader(
                        Files.newInputStream(path),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new BufferedReader(reader, 1 << 16);
    }

    private static PlainFailure trouble(Path path, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new PlainFailure(
                        Sentence.of("operation.import.not-utf8", path.getFileName()), failure);
            }
        }
        return failure instanceof CsvParseException
                ? new PlainFailure(
                        Sentence.of("operation.import.malformed", path.getFileName()), failure)
                : new PlainFailure(
                        Sentence.of("operation.import.unreadable", path.getFileName()), failure);
    }

    /** The first reading: the header, and how many rows. */
    private static final class Scan implements Consumer<CsvRecord> {
        private final Path path;
        private List<String> header = List.of();
        private long rows = -1;

        Scan(Path path) {
            this.path = path;
        }

        @Override
        public void accept(CsvRecord record) {
            if (rows < 0) {
                header =
                        record.getFields().stream()
                                .map(name -> name.replace("\uFEFF", "").strip())
                                .toList();
            }
            rows++;
        }

        Map<String, Integer> columns(List<String> required) {
            if (header.size() == 1 && header.getFirst().matches(".*[;\t|].*")) {
                throw failure("delimiter");
            }
            Map<String, Integer> columns = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                if (columns.putIfAbsent(header.get(i), i) != null) {
                    throw failure("column-twice", header.get(i));
                }
            }
            List<String> missing =
                    required.stream().filter(name -> !columns.containsKey(name)).toList();
            if (!missing.isEmpty()) {
                throw failure("column-missing", String.join(", ", missing));
            }
            return Map.copyOf(columns);
        }

        private PlainFailure failure(String key, Object... more) {
            Object[] parts = new Object[more.length + 1];
            parts[0] = path.getFileName();
            System.arraycopy(more, 0, parts, 1, more.length);
            return new PlainFailure(Sentence.of("operation.import." + key, parts));
        }
    }
}
