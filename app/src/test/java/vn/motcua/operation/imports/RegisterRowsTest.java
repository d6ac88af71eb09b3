// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.DatabaseTest;

/** Rows of units and procedures, good and bad, among those that stand already. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterRowsTest {
    private static final String UNIT = SampleFolder.UNITS.lines().findFirst().orElseThrow();
    private static final String PROCEDURE =
            SampleFolder.PROCEDURES.lines().findFirst().orElseThrow();

    private final ImportOffice office;

    RegisterRowsTest(DataSource database, @TempDir Path folder) {
        office = new ImportOffice(database, folder);
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
,Xã A,commune,,,2020-01-01,                                     | code        | missing
XA-01,Xã A,commune,,,2020-01-01,                                | code        | unit-code
000.50.25.H15,,commune,,,2020-01-01,                            | name        | missing
000.50.25.H15,Xã A,,,,2020-01-01,                               | level       | missing
000.50.25.H15,Xã A,village,,,2020-01-01,                        | level       | level
000.50.25.H15,Xã A,commune,huyện,,2020-01-01,                   | parent_code | unit-code
000.50.25.H15,Xã A,commune,000.77.25.H15,,2020-01-01,           | parent_code | parent-unknown
000.50.25.H15,Xã A,commune,000.50.25.H15,,2020-01-01,           | parent_code | own-parent
000.50.25.H15,Xã A,commune,,650,2020-01-01,                     | gso_code    | gso-code
000.50.25.H15,Xã A,district,,65O,2020-01-01,                    | gso_code    | gso-code
000.50.25.H15,Xã A,commune,,,,                                  | valid_from  | missing
000.50.25.H15,Xã A,commune,,,01/01/2020,                        | valid_from  | day
000.50.25.H15,Xã A,commune,,,2023-02-29,                        | valid_from  | day
000.50.25.H15,Xã A,commune,,,2020-01-01,2019-12-31              | valid_to    | ends-before
000.01.25.H15,Xã Khác,commune,000.00.25.H15,24373,2016-07-22,   | code        | unit-exists
000.01.25.H15,Xã Phú Xuân,commune,000.00.25.H15,24373,2020-01-01, | code      | unit-exists
""")
    void a_bad_unit_is_named_and_stops_no_other(String row, String column, String reason) {
        long before = office.count("unit");
        String known = SampleFolder.UNITS.lines().skip(1).findFirst().orElseThrow();

        ImportSummary summary =
                office.take(office.folder().with("units.csv", UNIT + "\n" + row + "\n" + known));

        assertThat(summary.units()).isEqualTo(1);
        assertRejected(summary, column, reason);
        assertThat(office.count("unit")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
,Tên,Lĩnh vực,commune,5,working_days,0,full                     | code         | missing
thu-tuc,Tên,Lĩnh vực,commune,5,working_days,0,full              | code         | procedure-code
1.000050,,Lĩnh vực,commune,5,working_days,0,full                | name         | missing
1.000050,Tên,,commune,5,working_days,0,full                     | field        | missing
1.000050,Tên,Lĩnh vực,,5,working_days,0,full                    | level        | missing
1.000050,Tên,Lĩnh vực,commune¦ward,5,working_days,0,full        | level        | levels
1.000050,Tên,Lĩnh vực,commune¦commune,5,working_days,0,full     | level        | levels
1.000050,Tên,Lĩnh vực,commune¦,5,working_days,0,full            | level        | levels
1.000050,Tên,Lĩnh vực,commune,,working_days,0,full              | limit_value  | missing
1.000050,Tên,Lĩnh vực,commune,0,working_days,0,full             | limit_value  | limit-value
1.000050,Tên,Lĩnh vực,commune,-5,working_days,0,full            | limit_value  | limit-value
1.000050,Tên,Lĩnh vực,commune,3651,working_days,0,full          | limit_value  | limit-value
1.000050,Tên,Lĩnh vực,commune,2.5,working_days,0,full           | limit_value  | limit-value
1.000050,Tên,Lĩnh vực,commune,5,months,0,full                   | limit_unit   | limit-unit
1.000050,Tên,Lĩnh vực,commune,2,same_day,0,full                 | limit_value  | limit-same-day
1.000050,Tên,Lĩnh vực,commune,5,working_days,,full              | fee_vnd      | missing
1.000050,Tên,Lĩnh vực,commune,5,working_days,-1,full            | fee_vnd      | fee
1.000050,Tên,Lĩnh vực,commune,5,working_days,5.000,full         | fee_vnd      | fee
1.000050,Tên,Lĩnh vực,commune,5,working_days,0,                 | online_level | missing
1.000050,Tên,Lĩnh vực,commune,5,working_days,0,4                | online_level | online-level
1.000001,Tên khác,Xây dựng,commune¦district,10,working_days,0,full | code      | procedure-exists
1.000001,Cấp giấy phép,Xây dựng,commune¦district,5,working_days,0,full | code  | procedure-exists
""")
    void a_bad_procedure_is_named_and_stops_no_other(String row, String column, String reason) {
        long before = office.count("procedure_version");
        String known = SampleFolder.PROCEDURES.lines().skip(1).findFirst().orElseThrow();
        String file = PROCEDURE + "\n" + row.replace('¦', '|') + "\n" + known;

        ImportSummary summary = office.take(office.folder().with("procedures.csv", file));

        assertThat(summary.procedures()).isEqualTo(1);
        assertRejected(summary, column, reason);
        assertThat(office.count("procedure_version")).isEqualTo(before);
    }

    private static void assertRejected(ImportSummary summary, String column, String reason) {
        assertThat(summary.complete()).isFalse();
        assertThat(ImportOffice.rejects(summary))
                .singleElement()
                .satisfies(reject -> {
                    assertThat(reject.line()).isEqualTo(2);
                    assertThat(reject.column()).isEqualTo(column);
                    assertThat(reject.code()).isEqualTo(reason);
                });
    }

    @Test
    void a_unit_may_come_before_the_one_above_it_and_a_code_may_be_given_again_later() {
        List<String> rows =
                List.of(
                        "000.61.60.H15,Xã B,commune,000.00.60.H15,,2020-01-01,2025-06-30",
                        "000.00.60.H15,Huyện B,district,000.00.00.H15,,2020-01-01,",
                        "000.61.60.H15,Xã C,commune,000.00.60.H15,,2025-07-01,");

        ImportSummary summary =
                office.take(
                        office.folder().with("units.csv", UNIT + "\n" + String.join("\n", rows)));

        assertThat(ImportOffice.rejects(summary)).isEmpty();
        assertThat(summary.units()).isEqualTo(3);
    }

    @Test
    void units_that_stand_above_each_other_or_above_nothing_known_are_refused_together() {
        List<String> rows =
                List.of(
                        "000.71.70.H15,Xã D,commune,000.72.70.H15,,2020-01-01,",
                        "000.72.70.H15,Xã E,commune,000.71.70.H15,,2020-01-01,",
                        "000.73.70.H15,Xã F,commune,000.71.70.H15,,2020-01-01,");

        ImportSummary summary =
                office.take(
                        office.folder().with("units.csv", UNIT + "\n" + String.join("\n", rows)));

        assertThat(summary.units()).isZero();
        assertThat(ImportOffice.rejects(summary))
                .extracting(ImportOffice.Reject::line)
                .containsExactly(2L, 3L, 4L);
    }
}
