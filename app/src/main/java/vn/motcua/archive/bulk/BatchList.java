// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.PaperFacts;
import vn.motcua.language.VietnameseText;

/**
 * Reads the list of a batch: CSV in UTF-8 as spreadsheets save it, parted by commas, semicolons or
 * tabs, with headings in Vietnamese or as the command {@code digitise} calls them.
 */
public final class BatchList {
    /** The most lines of one batch. */
    public static final int MOST = 20_000;

    /** The most bytes of one list: 10 MB. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

    private BatchList() {}

    /** What a list was read as. */
    public sealed interface Reading {
        /** Its lines, those with faults too. */
        record Read(List<BatchLine> lines) implements Reading {
            public Read {
                lines = List.copyOf(lines);
            }
        }

        /**
         * It cannot be read as a list.
         *
         * @param key of the message
         * @param parts of the message
         */
        record Unreadable(String key, List<Object> parts) implements Reading {
            public Unreadable {
                parts = List.copyOf(parts);
            }
        }
    }

    /** Reads a list. */
    public static Reading read(byte[] list) {
        if (list.length > MOST_BYTES) {
            return unreadable("archive.batch.list.big", MOST_BYTES / (1024 * 1024));
        }
        Optional<String> text = text(list);
        if (text.isEmpty()) {
            return unreadable("archive.batch.list.not-utf8");
        }
        if (text.get().isBlank()) {
            return unreadable("archive.batch.list.empty");
        }
        try (CsvReader<CsvRecord> records = records(text.get())) {
            return read(records);
        } catch (CsvParseException malformed) {
            return unreadable("archive.batch.list.malformed");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Reading unreadable(String key, Object... parts) {
        return new Reading.Unreadable(key, List.of(parts));
    }

    private static Optional<String> text(byte[] list) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(list)).toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return Optional.of(marked ? text.substring(1) : text);
        } catch (CharacterCodingException foreign) {
            return Optional.empty();
        }
    }

    /** What parts the headings parts the lines. */
    private static CsvReader<CsvRecord> records(String text) {
        String heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator =
                SEPARATORS.stream()
                        .filter(one -> heading.indexOf(one) >= 0)
                        .findFirst()
                        .orElse(',');
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    private static Reading read(CsvReader<CsvRecord> records) {
        Map<String, Integer> places = Map.of();
        List<BatchLine> lines = new ArrayList<>();
        for (CsvRecord record : records) {
            if (record.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (places.isEmpty()) {
                places = BatchColumns.places(record.getFields());
                Optional<String> missing = BatchColumns.missing(places);
                if (missing.isPresent()) {
                    return unreadable("archive.batch.list.columns", missing.get());
                }
            } else if (lines.size() == MOST) {
                return unreadable("archive.batch.list.long", MOST);
            } else {
                lines.add(line(record, places));
            }
        }
        return lines.isEmpty() ? unreadable("archive.batch.list.empty") : new Reading.Read(lines);
    }

    private static BatchLine line(CsvRecord record, Map<String, Integer> places) {
        OldResultRow row =
                new OldResultRow(column -> value(record, places.getOrDefault(column, -1)));
        String file = row.file();
        @Nullable PaperFacts facts = row.facts().orElse(null);
        int number = Math.toIntExact(record.getStartingLineNumber());
        return new BatchLine(number, file, facts, row.troubles(), null, null);
    }

    private static String value(CsvRecord record, int place) {
        return place < 0 || place >= record.getFieldCount()
                ? ""
                : VietnameseText.tidy(record.getField(place));
    }
}
