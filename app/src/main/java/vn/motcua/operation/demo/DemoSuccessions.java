// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.UnitCode;

/** Reads {@code successors.csv}: predecessor, successor, first day. */
final class DemoSuccessions {
    private DemoSuccessions() {}

    static List<Succession> read(Path folder) {
        Path file = folder.resolve("successors.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(DemoSuccessions::succession).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Succession succession(NamedCsvRecord row) {
        return new Succession(
                new UnitCode(row.getField("predecessor")),
                new UnitCode(row.getField("successor")),
                LocalDate.parse(row.getField("valid_from")));
    }
}
