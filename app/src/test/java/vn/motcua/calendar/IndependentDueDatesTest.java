// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 500 limits whose due dates were computed by an independent program from the same rules. */
class IndependentDueDatesTest {
    private final DueDateCalculator calculator = DueDateCalculator.national();

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void the_due_date_equals_that_of_an_independent_program(NamedCsvRecord row) {
        var limit =
                new ProcessingTime(
                        Integer.parseInt(row.getField("limit_value")),
                        LimitUnit.ofCode(row.getField("limit_unit")).orElseThrow());
        var received = LocalDateTime.parse(row.getField("received_at"));

        DueDate due = calculator.dueDate(received, limit, stops(row.getField("pauses")));

        assertThat(due.at()).isEqualTo(LocalDateTime.parse(row.getField("due_at")));
    }

    static Stream<NamedCsvRecord> rows() throws IOException {
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        Objects.requireNonNull(
                                                IndependentDueDatesTest.class.getResourceAsStream(
                                                        "deadlines.csv")),
                                        StandardCharsets.UTF_8))) {
            return csv.stream().toList().stream();
        }
    }

    private static List<ClockStop> stops(String pauses) {
        return Arrays.stream(pauses.split(";"))
                .filter(pause -> !pause.isEmpty())
                .map(pause -> pause.split("/"))
                .map(IndependentDueDatesTest::stop)
                .toList();
    }

    private static ClockStop stop(String[] parts) {
        return new ClockStop(
                LocalDate.parse(parts[0]),
                LocalDate.parse(parts[1]),
                StopReason.ofCode(parts[2]).orElseThrow());
    }
}
