// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The built-in national calendar: decided years from a table, the next one proposed. */
final class NationalCalendar {
    /** The first year whose days off are computed, as long as no decision is in the table. */
    static final int PROPOSED_YEAR = 2027;

    static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(HolidayProposal.forYear(PROPOSED_YEAR)).with(decided());

    private NationalCalendar() {}

    private static List<CalendarDay> decided() {
        try (InputStream table =
                        Objects.requireNonNull(
                                NationalCalendar.class.getResourceAsStream("national.csv"));
                var rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return rows.stream().map(NationalCalendar::day).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarDay day(NamedCsvRecord row) {
        String worksAs = row.getField("works_as");
        return new CalendarDay(
                LocalDate.parse(row.getField("date")),
                DayKind.valueOf(row.getField("kind")),
                new HolidayName(row.getField("name_vi"), row.getField("name_en")),
                row.getField("source"),
                Boolean.parseBoolean(row.getField("confirmed")),
                worksAs.isEmpty() ? null : DayOfWeek.valueOf(worksAs));
    }
}
