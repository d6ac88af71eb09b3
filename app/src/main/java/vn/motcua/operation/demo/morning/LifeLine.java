// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.catalogue.ProcedureCode;

/**
 * A line of {@code lives.csv}: so many dossiers to which the same happens. A faulty line is a fault
 * of the demo, so it throws.
 *
 * @param count how many
 * @param procedures taken in turns
 * @param due between which working days from the next close of business they are due; empty when
 *     the first act has a day of its own
 * @param cues what happens
 */
record LifeLine(int count, List<ProcedureCode> procedures, Optional<Span> due, List<Cue> cues) {

    /** Working days, both included. */
    record Span(int from, int to) {
        static Optional<Span> read(String written) {
            String[] ends = written.split("\\.\\.", -1);
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Span(
                                    Integer.parseInt(ends[0]),
                                    Integer.parseInt(ends[ends.length - 1])));
        }
    }

    /** The lines of the demo in {@code folder}. */
    static List<LifeLine> read(Path folder) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("lives.csv"))) {
            return rows.stream().map(LifeLine::line).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static LifeLine line(NamedCsvRecord row) {
        return new LifeLine(
                Integer.parseInt(row.getField("count")),
                Stream.of(row.getField("procedures").split(" ", -1))
                        .map(ProcedureCode::new)
                        .toList(),
                Span.read(row.getField("due")),
                Cue.read(row.getField("acts")));
    }
}
