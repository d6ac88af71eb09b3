// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.web.PageContext;

/**
 * A list as a file for spreadsheets: UTF-8 with a mark at its beginning, no cell that a spreadsheet
 * would compute.
 *
 * @param ctx the reader
 * @param page the list in words
 */
record ListFile(PageContext ctx, ListPage page) {
    byte[] bytes() {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    Stream.of(
                                    "position",
                                    "code",
                                    "title",
                                    "number",
                                    "dated",
                                    "term",
                                    "basis",
                                    "from",
                                    "state")
                            .map(column -> ctx.text("disposal.csv." + column))
                            .toList());
            page.lines().forEach(line -> csv.writeRecord(cells(line)));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(ListPage.Line line) {
        return Stream.of(
                        Integer.toString(line.position()),
                        line.code(),
                        line.title(),
                        line.number(),
                        line.dated(),
                        line.term(),
                        line.basis(),
                        line.from(),
                        line.state())
                .map(ListFile::harmless)
                .toList();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
