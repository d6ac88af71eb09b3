// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.motcua.fee.till.MoneyFigures.Line;
import vn.motcua.fee.till.MoneyFigures.Sum;
import vn.motcua.organisation.StoredUnit;

/** The figures of charges and fees as a file for spreadsheets. */
final class FiguresFile {
    /** By this mark spreadsheets know the encoding, or Vietnamese letters come out wrong. */
    private static final String UTF_8_MARK = "\uFEFF";

    private FiguresFile() {}

    /** A line for each day, procedure and kind; sums in đồng. */
    static byte[] of(StoredUnit unit, List<Line> lines) {
        StringWriter text = new StringWriter();
        text.write(UTF_8_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "day",
                    "unit",
                    "procedure",
                    "name",
                    "kind",
                    "lines",
                    "taken",
                    "relieved",
                    "voided",
                    "refunded",
                    "net");
            lines.forEach(line -> csv.writeRecord(record(unit, line)));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> record(StoredUnit unit, Line line) {
        Sum sum = line.sum();
        return List.of(
                line.day().toString(),
                unit.unit().code().value(),
                line.procedure(),
                line.name(),
                line.kind().code(),
                Integer.toString(sum.lines()),
                Long.toString(sum.taken()),
                Long.toString(sum.relieved()),
                Long.toString(sum.voided()),
                Long.toString(sum.back()),
                Long.toString(sum.net()));
    }
}
