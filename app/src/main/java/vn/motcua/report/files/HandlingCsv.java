// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.language.SafeCell;
import vn.motcua.report.Figure;
import vn.motcua.report.Figures;
import vn.motcua.report.HandlingReport;

/**
 * A report of handling as CSV (RFC 4180): a header of words, one line a row and the line {@code
 * total}. Text that begins like a formula is made safe.
 */
public final class HandlingCsv {
    private HandlingCsv() {}

    /** The CSV text. */
    public static String of(HandlingReport report) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            List<String> header = new ArrayList<>(List.of("key", "name"));
            for (Figure figure : Figure.values()) {
                header.add(figure.code());
            }
            csv.writeRecord(header);
            report.rows()
                    .forEach(row -> csv.writeRecord(line(row.key(), row.name(), row.figures())));
            csv.writeRecord(line("total", "", report.total()));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }

    private static List<String> line(String key, String name, Figures figures) {
        List<String> line = new ArrayList<>(List.of(SafeCell.text(key), SafeCell.text(name)));
        for (Figure figure : Figure.values()) {
            line.add(Long.toString(figure.of(figures)));
        }
        return line;
    }
}
