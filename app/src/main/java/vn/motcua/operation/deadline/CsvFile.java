// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.deadline;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A UTF-8 file of comma-separated values, with or without a byte order mark. */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private List<String> header = List.of();

    CsvFile(Path file) {
        this.file = file;
    }

    /**
     * Reads it from end to end and keeps its header; throws the first thing that makes it
     * unreadable.
     */
    void readThrough() throws IOException {
        try (CsvReader<CsvRecord> rows = open()) {
            for (CsvRecord row : rows) {
                if (header.isEmpty()) {
                    header = row.getFields().stream().map(String::strip).toList();
                }
            }
        }
    }

    /** The names of its columns, none before it was read through or when it is empty. */
    List<String> header() {
        return header;
    }

    /** Its rows, the header first; a row may be longer or shorter than the header. */
    CsvReader<CsvRecord> open() throws IOException {
        BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    /** The end of line of its first line, which copies of it keep. */
    LineDelimiter lineDelimiter() throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int last = 0;
            for (int next = text.read(); next >= 0 && next != '\n'; next = text.read()) {
                last = next;
            }
            return last == '\r' ? LineDelimiter.CRLF : LineDelimiter.LF;
        }
    }
}
