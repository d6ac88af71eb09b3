// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.text.Normalizer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.DatabaseTest;

/** What looks odd and is taken all the same. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToleratedRowsTest {
    private final JdbcClient sql;
    private final ImportOffice office;
    private int number;

    ToleratedRowsTest(DataSource database, JdbcClient sql, @TempDir Path folder) {
        this.sql = sql;
        this.office = new ImportOffice(database, folder);
    }

    @BeforeAll
    void take_over_the_registers() {
        office.take(office.folder().withRegisters());
    }

    @AfterAll
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
# what stands in the row                                                        | state | due (Vietnam time)
# at night, on Sundays, on holidays
submitted_at=2026-02-17T00:10 & received_at=2026-02-17T23:59                     | 4 | 2026-03-06T17:00
submitted_at=2026-03-01T03:00 & received_at=2026-03-01T03:00                     | 4 | 2026-03-13T17:00
# everything in the same minute
received_at=2026-03-02T08:10 & finished_at=2026-03-02T08:10 & returned_at=2026-03-02T08:10 & outcome=granted | 10 | 2026-03-16T17:00
# the date inside the code is another
dossier_code=000.01.25.H15-991399-123456                                         | 4 | 2026-03-16T17:00
dossier_code=H15.25.01-260302-0001                                               | 4 | 2026-03-16T17:00
dossier_code=G01.1.2.3-260302-0001                                               | 4 | 2026-03-16T17:00
# people without a phone, and every way to write one
phone=                                                                          | 4 | 2026-03-16T17:00
phone=+84 905.123.456                                                           | 4 | 2026-03-16T17:00
phone=84905123456                                                               | 4 | 2026-03-16T17:00
phone=0262 3812 345                                                             | 4 | 2026-03-16T17:00
# a due date given stays, even on a Sunday or before the reception
due_at=2026-03-15T00:00                                                         | 4 | 2026-03-15T00:00
due_at=2026-03-01T17:00                                                         | 4 | 2026-03-01T17:00
due_at=2026-03-11T16:00 & pauses=2026-03-04/2026-03-10/supplement                | 4 | 2026-03-11T16:00
# never received
received_at=                                                                    | 1 |
received_at= & due_at=2026-03-15T00:00                                          | 1 |
received_at= & outcome=withdrawn & finished_at=2026-03-04T08:00                  | 7 |
received_at= & outcome=not_received & finished_at=2026-03-04T08:00               | 3 |
# ended without a result, also while the clock stood
outcome=withdrawn & finished_at=2026-03-09T08:00 & pauses=2026-03-04//supplement | 7 | 2026-03-16T17:00
outcome=stopped & finished_at=2026-03-09T08:00 & pauses=2026-03-04//finance      | 8 | 2026-03-16T17:00
outcome=refused & finished_at=2026-03-09T08:00                                   | 9 | 2026-03-16T17:00
# still stopped
pauses=2026-03-04//supplement                                                   | 5 | 2026-03-16T17:00
pauses=2026-03-04//finance                                                      | 6 | 2026-03-16T17:00
pauses=2026-03-04/2026-03-05/other;2026-03-09//agency                            | 6 | 2026-03-17T17:00
# stops on the day of reception, without length, side by side, within each other, after the end
pauses=2026-03-02/2026-03-03/finance                                             | 4 | 2026-03-17T17:00
pauses=2026-03-04/2026-03-04/other                                               | 4 | 2026-03-16T17:00
pauses=2026-03-04/2026-03-06/supplement;2026-03-06/2026-03-09/finance            | 4 | 2026-03-23T17:00
pauses=2026-03-04/2026-03-11/finance;2026-03-05/2026-03-06/agency                | 4 | 2026-03-23T17:00
pauses=2026-04-06/2026-04-08/finance                                             | 4 | 2026-03-16T17:00
outcome=granted & finished_at=2026-03-10T08:00 & pauses=2026-03-04/2026-03-10/finance | 9 | 2026-03-20T17:00
""")
    void an_odd_row_is_taken_and_stands_as_it_should(
            String changes, int state, @Nullable String due) {
        DossierLine line = DossierLine.open(++number).with(changes);

        ImportSummary summary = office.take(office.folder().withDossiers(line));

        assertThat(ImportOffice.rejects(summary)).isEmpty();
        assertThat(summary.imported()).isEqualTo(1);
        assertThat(stored(line)).isEqualTo(new Standing(state, due));
    }

    private record Standing(int state, @Nullable String dueAt) {}

    private Standing stored(DossierLine line) {
        return sql.sql(
                        """
                        select state,
                               to_char(due_at at time zone 'Asia/Ho_Chi_Minh',
                                       'YYYY-MM-DD"T"HH24:MI') as due_at
                        from dossier
                        where code = :code
                        """)
                .param("code", line.value("dossier_code"))
                .query((row, n) -> new Standing(row.getInt("state"), row.getString("due_at")))
                .single();
    }

    @Test
    void a_year_outside_the_calendar_is_warned_about() {
        DossierLine line =
                DossierLine.open(++number)
                        .with("submitted_at=2031-03-03T08:00&received_at=2031-03-03T08:00");

        ImportSummary summary = office.take(office.folder().withDossiers(line));

        assertThat(summary.complete()).isTrue();
        assertThat(summary.uncertainYears()).containsExactly(2031);
        assertThat(stored(line)).isEqualTo(new Standing(4, "2031-03-17T17:00"));
    }

    @Test
    void a_file_from_a_spreadsheet_is_taken() {
        String file =
                "\uFEFF\"dossier_code\","
                        + DossierLine.HEADER.replace("dossier_code,", "")
                        + ",,\r\n\r\n"
                        + DossierLine.open(++number)
                        + ",,\r\n   \r\n"
                        + DossierLine.open(++number).with("applicant_name", "Bà Ánh, \"Tổ 3\"")
                        + ",,";

        ImportSummary summary = office.take(office.folder().with("dossiers.csv", file));

        assertThat(ImportOffice.rejects(summary)).isEmpty();
        assertThat(summary.imported()).isEqualTo(2);
    }

    @Test
    void names_are_kept_composed_whatever_way_they_came() {
        DossierLine line = DossierLine.open(++number).with("applicant_name", "Nguyễn\u00A0Thị Ỷ");

        office.take(
                office.folder()
                        .withDossiers(Normalizer.normalize(line.toString(), Normalizer.Form.NFD)));

        assertThat(name(line)).isEqualTo("Nguyễn Thị Ỷ");
    }

    private String name(DossierLine line) {
        return sql.sql(
                        """
                        select applicant_name
                        from dossier_payload p
                        join dossier d on d.id = p.dossier_id
                        where d.code = :code
                        """)
                .param("code", line.value("dossier_code"))
                .query(String.class)
                .single();
    }

    @Test
    void a_name_over_two_lines_or_of_a_megabyte_is_refused_kindly() {
        DossierLine lines = DossierLine.open(++number).with("applicant_name", "Nguyễn\nThị Ánh");
        DossierLine huge = DossierLine.open(++number).with("applicant_name", "Ánh".repeat(350_000));

        ImportSummary summary =
                office.take(office.folder().withDossiers(lines, huge, DossierLine.open(++number)));

        assertThat(summary.imported()).isEqualTo(1);
        assertThat(ImportOffice.rejects(summary))
                .extracting(ImportOffice.Reject::line, ImportOffice.Reject::code)
                .containsExactly(tuple(2L, "control"), tuple(4L, "too-long"));
    }
}
