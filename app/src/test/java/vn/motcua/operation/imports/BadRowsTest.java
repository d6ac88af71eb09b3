// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.testing.DatabaseTest;

/** Every kind of row that is not taken, named by line, column and reason, among good ones. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRowsTest {
    private ImportOffice office;
    private int number;

    @BeforeAll
    void open(DataSource database, @TempDir Path folder) {
        office = new ImportOffice(database, folder);
        office.take(office.folder().withRegisters());
    }

    @AfterAll
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "(none)",
            emptyValue = "",
            textBlock =
"""
# what stands in the row                                          | column         | reason
# a value missing
dossier_code=                                                     | dossier_code   | missing
unit_code=                                                        | unit_code      | missing
procedure_code=                                                   | procedure_code | missing
channel=                                                          | channel        | missing
applicant_name=                                                   | applicant_name | missing
personal_id=                                                      | personal_id    | missing
submitted_at=                                                     | submitted_at   | missing
# the code of another form
dossier_code=H15-2026-0001                                        | dossier_code   | dossier-code
dossier_code=000.01.25.H15-260302-001                             | dossier_code   | dossier-code
dossier_code=000.01.25.H15-260302-0000001                         | dossier_code   | dossier-code
dossier_code=000.01.25.H15-20260302-0001                          | dossier_code   | dossier-code
dossier_code=000.01.25.H15 260302 0001                            | dossier_code   | dossier-code
dossier_code=00.01.25.H15-260302-0001                             | dossier_code   | dossier-code
dossier_code=000.01.25.h15-260302-0001                            | dossier_code   | dossier-code
dossier_code=000.01.25.H15-260302-٠٠٠١                            | dossier_code   | dossier-code
dossier_code='=1+1'                                               | dossier_code   | dossier-code
# unknown unit or procedure
unit_code=000.99.25.H15                                           | unit_code      | unit-unknown
unit_code=xã Phú Xuân                                             | unit_code      | unit-unknown
procedure_code=1.999999                                           | procedure_code | procedure-unknown
procedure_code=khai sinh                                          | procedure_code | procedure-unknown
# malformed values
channel=phone                                                     | channel        | channel
channel=COUNTER                                                   | channel        | channel
personal_id=12345678                                              | personal_id    | personal-id
personal_id=06609912345                                           | personal_id    | personal-id
personal_id=0660991234567                                         | personal_id    | personal-id
personal_id=06609912345X                                          | personal_id    | personal-id
personal_id=066 099 123 456                                       | personal_id    | personal-id
personal_id=6.60991E+10                                           | personal_id    | personal-id
personal_id=０６６０９９１２３４５６                                      | personal_id    | personal-id
phone=12345                                                       | phone          | phone
phone=0105123456                                                  | phone          | phone
phone=+1 212 555 0100                                             | phone          | phone
outcome=done & finished_at=2026-03-10T15:00                       | outcome        | outcome
# moments in another form, or that never were
submitted_at=02/03/2026 08:10                                     | submitted_at   | moment
submitted_at=2026-03-02                                           | submitted_at   | moment
submitted_at=2026-03-02 08:10                                     | submitted_at   | moment
submitted_at=2026-03-02T08:10:00                                  | submitted_at   | moment
submitted_at=2026-03-02T08:10Z                                    | submitted_at   | moment
submitted_at=2026-3-2T8:10                                        | submitted_at   | moment
submitted_at=26-03-02T08:10                                       | submitted_at   | moment
submitted_at=2026-13-02T08:10                                     | submitted_at   | moment
received_at=2026-02-30T08:10                                      | received_at    | moment
received_at=2026-03-02T24:00                                      | received_at    | moment
received_at=2026-03-02T08:60                                      | received_at    | moment
due_at=2026-03-16                                                 | due_at         | moment
due_at=hôm nay                                                    | due_at         | moment
finished_at=2026-04-31T10:00 & outcome=granted                    | finished_at    | moment
finished_at=2026-03-03T10:00 & outcome=granted & returned_at=mai  | returned_at    | moment
submitted_at=0026-03-02T08:10                                     | submitted_at   | moment
# out of order
submitted_at=2026-03-02T08:16                                     | received_at    | too-early
finished_at=2026-03-02T08:14 & outcome=granted                    | finished_at    | too-early
finished_at=2026-03-05T08:00 & outcome=granted & returned_at=2026-03-05T07:59 | returned_at | too-early
received_at= & finished_at=2026-03-02T08:09 & outcome=withdrawn   | finished_at    | too-early
# outcome and its moment
outcome=granted                                                   | finished_at    | finished-missing
outcome=not_received & received_at=                               | finished_at    | finished-missing
finished_at=2026-03-10T15:00                                      | outcome        | outcome-missing
returned_at=2026-03-10T15:00                                      | returned_at    | returned-without-result
outcome=withdrawn & finished_at=2026-03-05T08:00 & returned_at=2026-03-06T08:00 | returned_at | returned-without-result
outcome=stopped & finished_at=2026-03-05T08:00 & returned_at=2026-03-06T08:00 | returned_at | returned-without-result
outcome=not_received & finished_at=2026-03-05T08:00               | outcome        | not-received-but-received
outcome=granted & finished_at=2026-03-05T08:00 & received_at=     | received_at    | received-missing
outcome=refused & finished_at=2026-03-05T08:00 & received_at=     | received_at    | received-missing
outcome=stopped & finished_at=2026-03-05T08:00 & received_at=     | received_at    | received-missing
# pauses
pauses=2026-03-04                                                 | pauses         | pause
pauses=2026-03-04/2026-03-05                                      | pauses         | pause
pauses=2026-03-04/2026-03-05/holiday                              | pauses         | pause
pauses=2026-03-04/2026-03-05/finance/more                         | pauses         | pause
pauses=04/03/2026/05/03/2026/finance                              | pauses         | pause
pauses=2026-02-30/2026-03-05/finance                              | pauses         | pause
pauses=/2026-03-05/finance                                        | pauses         | pause
pauses=2026-03-04T08:00/2026-03-05T08:00/finance                  | pauses         | pause
pauses=2026-03-04/2026-03-05/finance;                             | pauses         | pause
pauses=2026-03-04/2026-03-05/finance,2026-03-06//other            | pauses         | pause
pauses=2026-03-05/2026-03-04/finance                              | pauses         | pause-reversed
pauses=2026-03-01/2026-03-04/finance                              | pauses         | pause-before-reception
received_at= & pauses=2026-03-04/2026-03-05/other                 | pauses         | pause-before-reception
pauses=2026-03-09/2026-03-10/finance;2026-03-04/2026-03-05/other  | pauses         | pause-order
pauses=2026-03-04//finance;2026-03-09/2026-03-10/other            | pauses         | pause-open
pauses=2026-03-04/2026-03-10/supplement;2026-03-09/2026-03-12/other | pauses       | pause-supplement
pauses=2026-03-04/2026-03-10/finance;2026-03-09/2026-03-12/supplement | pauses     | pause-supplement
pauses=2026-03-04/2026-03-20/agency;2026-03-05/2026-03-06/other;2026-03-09/2026-03-10/supplement | pauses | pause-supplement
outcome=granted & finished_at=2026-03-09T08:00 & pauses=2026-03-04/2026-03-10/finance | pauses | pause-after-finish
outcome=withdrawn & finished_at=2026-03-09T08:00 & pauses=2026-03-10//finance | pauses | pause-after-finish
outcome=granted & finished_at=2026-03-09T08:00 & pauses=2026-03-04//finance | pauses | pause-still-open
procedure_code=1.000002 & pauses=2026-03-04/2026-03-05/finance    | pauses         | pause-hours
procedure_code=1.000003 & pauses=2026-03-04/2026-03-05/supplement | pauses         | pause-hours
""")
    void a_bad_row_is_named_and_stops_no_other(String changes, String column, String reason) {
        DossierLine bad = DossierLine.open(++number).with(changes == null ? "" : changes);
        SampleFolder files =
                office.folder()
                        .withDossiers(
                                DossierLine.granted(++number), bad, DossierLine.open(++number));

        ImportSummary summary = office.take(files);

        assertThat(summary.read()).isEqualTo(3);
        assertThat(summary.imported()).isEqualTo(2);
        assertThat(summary.rejected()).isEqualTo(1);
        assertThat(summary.complete()).isFalse();
        assertThat(ImportOffice.rejects(summary))
                .singleElement()
                .satisfies(reject -> {
                    assertThat(reject.file()).isEqualTo("dossiers.csv");
                    assertThat(reject.line()).isEqualTo(3);
                    assertThat(reject.column()).isEqualTo(column);
                    assertThat(reject.code()).isEqualTo(reason);
                    assertThat(reject.reason()).isNotBlank();
                });
    }

    @Test
    void all_faults_of_a_row_are_told_at_once() {
        DossierLine bad =
                DossierLine.open(++number).with("personal_id=123&phone=abc&received_at=02/03/2026");

        ImportSummary summary = office.take(office.folder().withDossiers(bad));

        assertThat(ImportOffice.rejects(summary))
                .singleElement()
                .satisfies(reject -> {
                    assertThat(reject.column()).isEqualTo("personal_id");
                    assertThat(reject.value()).isEqualTo("123");
                    assertThat(reject.reason())
                            .startsWith(words("personal-id"))
                            .contains("; phone: " + words("phone"))
                            .contains("; received_at: " + words("moment"));
                });
    }

    @Test
    void a_row_with_fields_too_few_or_too_many_tells_only_that() {
        String whole = DossierLine.open(++number).toString();
        SampleFolder files =
                office.folder()
                        .withDossiers(
                                whole.substring(0, whole.lastIndexOf(',')),
                                DossierLine.open(++number) + ",",
                                DossierLine.open(++number)
                                        .with("applicant_name", "Bà, Ánh")
                                        .toString()
                                        .replace("\"", ""),
                                "một dòng chữ");

        ImportSummary summary = office.take(files);

        assertThat(ImportOffice.rejects(summary))
                .extracting("line", "column", "code", "reason")
                .containsExactly(
                        tuple(2L, "*", "fields", words("fields")),
                        tuple(3L, "*", "fields", words("fields")),
                        tuple(4L, "*", "fields", words("fields")),
                        tuple(5L, "*", "fields", words("fields")));
    }

    private static String words(String key) {
        return Sentence.of("operation.import." + key).in(Sentence.VIETNAMESE);
    }
}
