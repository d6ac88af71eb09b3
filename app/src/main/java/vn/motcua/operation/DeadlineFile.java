// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;

/**
 * Prints a file of limits with its due dates. It is read through once before anything is printed,
 * so that a file which cannot be read as a whole leaves no half of a result.
 */
final class DeadlineFile {
    private final DueDateCalculator calculator;
    private final CommandTexts texts;
    private final PrintWriter out;
    private final PrintWriter err;
    private final TreeMap<Integer, Long> uncertain = new TreeMap<>();
    private long faultyRows;

    DeadlineFile(
            DueDateCalculator calculator, CommandTexts texts, PrintWriter out, PrintWriter err) {
        this.calculator = calculator;
        this.texts = texts;
        this.out = out;
        this.err = err;
    }

    /** Prints {@code file} and returns the exit code: 0, 1 if unreadable, 3 if rows are faulty. */
    int run(Path file) throws IOException {
        CsvFile csv = new CsvFile(file);
        try {
            csv.readThrough();
        } catch (CsvParseException e) {
            return refuse("operation.deadline.file.csv", file, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException | IOException e) {
            boolean encoding =
                    e instanceof CharacterCodingException
                            || e.getCause() instanceof CharacterCodingException;
            return refuse("operation.deadline.file." + (encoding ? "utf8" : "unreadable"), file);
        }
        var missing = DeadlineColumns.missing(csv.header());
        if (!missing.isEmpty()) {
            return refuse(
                    "operation.deadline.file.columns",
                    String.join(", ", missing),
                    String.join(", ", csv.header()));
        }
        copy(csv, new DeadlineColumns(csv.header()));
        return finish();
    }

    private void copy(CsvFile csv, DeadlineColumns columns) throws IOException {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(csv.lineDelimiter()).build(out);
        writer.writeRecord(columns.headerWithDue());
        try (CsvReader<CsvRecord> rows = csv.open()) {
            rows.stream()
                    .skip(1)
                    .forEach(row -> writer.writeRecord(columns.withDue(row, due(row, columns))));
        }
        writer.flush();
    }

    private String due(CsvRecord row, DeadlineColumns columns) {
        return switch (columns.read(row)) {
            case DeadlineInputReader.Good(var input) -> computed(input.dueDate(calculator));
            case DeadlineInputReader.Faulty(var faults) -> faulty(row, faults);
        };
    }

    private String computed(DueDate due) {
        due.uncertainYears().forEach(year -> uncertain.merge(year, 1L, Long::sum));
        return due.at().toString();
    }

    private String faulty(CsvRecord row, List<DeadlineFault> faults) {
        faultyRows++;
        faults.forEach(fault -> err.println(fault.ofRow(row.getStartingLineNumber(), texts)));
        return "";
    }

    private int finish() {
        out.flush();
        uncertain.forEach((year, dates) -> err.println(DeadlineWarning.of(year, dates, texts)));
        if (faultyRows > 0) {
            err.println(texts.say("operation.deadline.faulty", faultyRows));
        }
        err.flush();
        return faultyRows > 0 ? 3 : 0;
    }

    private int refuse(String key, Object... values) {
        err.println(texts.say(key, values));
        err.flush();
        return 1;
    }
}
