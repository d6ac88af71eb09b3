// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/**
 * A CSV file by RFC 4180 with a header row, UTF-8 with or without a byte order mark. It is read
 * through once before anything is taken from it, so that a file which cannot be read as a whole
 * leaves nothing behind. Lines without anything are no rows.
 */
final class CsvFile {
    private static final int LONGEST_FIELD = 16 * 1024 * 1024;

    private final Path path;
    private final CsvHeader header;
    private final long rows;

    private CsvFile(Path path, CsvHeader header, long rows) {
        this.path = path;
        this.header = header;
        this.rows = rows;
    }

    /**
     * The file, once it was read through.
     *
     * @throws PlainFailure when it is not UTF-8, not comma-separated, or lacks one of the columns
     */
    static CsvFile check(Path path, List<String> required) {
        Scan scan = new Scan();
        read(path, scan);
        return new CsvFile(path, CsvHeader.of(path, scan.names, required), scan.rows);
    }

    /** The file's name without its folder. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Rows below the header. */
    long rows() {
        return rows;
    }

    /** Hands every row below the header to {@code reader}, in order. */
    void read(Consumer<Row> reader) {
        boolean[] below = {false};
        read(
                path,
                record -> {
                    if (below[0]) {
                        reader.accept(new Row(header, record));
                    }
                    below[0] = true;
                });
    }

    private static void read(Path path, Consumer<CsvRecord> reader) {
        long line = 0;
        try (Reader text = Utf8Text.open(path);
                CsvReader<CsvRecord> records = records(text)) {
            for (CsvRecord record : records) {
                line = record.getStartingLineNumber();
                if (record.getFieldCount() > 1 || !record.getField(0).isBlank()) {
                    reader.accept(record);
                }
            }
        } catch (CsvParseException malformed) {
            throw trouble("malformed", path, line, malformed);
        } catch (IOException | UncheckedIOException failure) {
            throw isForeign(failure)
                    ? trouble("not-utf8", path, Utf8Text.firstForeignLine(path), failure)
                    : trouble("unreadable", path, line, failure);
        }
    }

    private static boolean isForeign(Exception failure) {
        return failure instanceof CharacterCodingException
                || failure.getCause() instanceof CharacterCodingException;
    }

    private static CsvReader<CsvRecord> records(Reader text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text);
    }

    private static PlainFailure trouble(String key, Path path, long line, Exception failure) {
        return new PlainFailure(
                Sentence.of("operation.import." + key, path.getFileName(), line), failure);
    }

    /** The first reading: the header, and how many rows. */
    private static final class Scan implements Consumer<CsvRecord> {
        private List<String> names = List.of();
        private long rows = -1;

        @Override
        public void accept(CsvRecord record) {
            if (rows < 0) {
                names = record.getFields();
            }
            rows++;
        }
    }
}
