// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.bank;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.TypedMoney;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/**
 * Reads a statement as banks export it: CSV with day, amount, purpose, divided by comma or
 * semicolon. A first line that holds no day is a heading. Money that went out is left out.
 *
 * @param lines that were read
 * @param faulty the numbers of lines that could not be read, from 1
 */
public record StatementFile(List<StatementLine> lines, List<Long> faulty) {
    private static final int COLUMNS = 3;

    public StatementFile {
        lines = List.copyOf(lines);
        faulty = List.copyOf(faulty);
    }

    /** Reads the text of a statement. */
    public static StatementFile read(String text) {
        List<StatementLine> lines = new ArrayList<>();
        List<Long> faulty = new ArrayList<>();
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char divider = bare.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator(divider).ofCsvRecord(bare)) {
            for (CsvRecord row : rows) {
                add(row, lines, faulty);
            }
        } catch (CsvParseException | java.io.IOException broken) {
            faulty.add((long) lines.size() + faulty.size() + 1);
        }
        return new StatementFile(lines, faulty);
    }

    private static void add(CsvRecord row, List<StatementLine> lines, List<Long> faulty) {
        boolean outgoing = row.getFieldCount() >= COLUMNS && row.getField(1).startsWith("-");
        if (outgoing || (row.getFieldCount() == 1 && row.getField(0).isBlank())) {
            return;
        }
        var day = TypedDay.day(row.getField(0)).value();
        Typed<Money> money =
                row.getFieldCount() < COLUMNS
                        ? Typed.blank()
                        : TypedMoney.read(row.getField(1).replaceFirst("^\\+", ""));
        if (day != null && money.value() != null) {
            lines.add(new StatementLine(day, money.value(), row.getField(2)));
        } else if (row.getStartingLineNumber() > 1 || day != null) {
            faulty.add(row.getStartingLineNumber());
        }
    }
}
