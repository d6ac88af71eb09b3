// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.deadline;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.operation.program.Console;
import vn.motcua.operation.wording.Sentence;

/**
 * Prints a file of limits with its due dates. It is read through once before anything is printed,
 * so that a file which cannot be read as a whole leaves no half of a result.
 */
final class DeadlineFile {
    private static final int FAILED = 1;
    private static final int IN_PART = 3;

    private final DueDateCalculator calculator;
    private final Console console;
    private final TreeMap<Integer, Long> uncertain = new TreeMap<>();
    private long faultyRows;

    DeadlineFile(DueDateCalculator calculator, Console console) {
        this.calculator = calculator;
        this.console = console;
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
        CsvWriter writer =
                CsvWriter.builder().lineDelimiter(csv.lineDelimiter()).build(console.out());
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
        long line = row.getStartingLineNumber();
        faults.forEach(fault -> console.tell(language -> fault.ofRow(line, language)));
        return "";
    }

    private int finish() {
        uncertain.forEach((year, dates) -> console.tell(DeadlineWarning.of(year, dates)));
        if (faultyRows > 0) {
            console.tell(Sentence.of("operation.deadline.faulty", faultyRows));
        }
        return faultyRows > 0 ? IN_PART : 0;
    }

    private int refuse(String key, Object... values) {
        console.tell(Sentence.of(key, values));
        return FAILED;
    }
}
