// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.DatabaseTest;

/** The same row again changes nothing; the same code with other content is refused. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodesUsedBeforeTest {
    private final ImportOffice office;
    private int number;

    CodesUsedBeforeTest(DataSource database, @TempDir Path folder) {
        office = new ImportOffice(database, folder);
    }

    @BeforeAll
    void take_over_the_registers() {
        office.take(office.folder().withRegisters());
    }

    @BeforeEach
    void take_a_new_code() {
        number++;
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void the_same_row_again_is_unchanged() {
        SampleFolder files = office.folder().withRegisters().withDossiers(DossierLine.open(number));
        office.take(files);
        long events = office.count("dossier_event");

        ImportSummary again = office.take(files);

        assertThat(again.json())
                .isEqualTo(
                        "{\"units\":3,\"procedures\":4,\"dossiers\":{\"read\":1,\"imported\":0,"
                                + "\"unchanged\":1,\"rejected\":0},\"rejects\":null}");
        assertThat(office.count("dossier_event")).isEqualTo(events);
        assertThat(office.count("unit")).isEqualTo(3);
        assertThat(office.count("procedure_version")).isEqualTo(4);
    }

    @Test
    void the_same_row_written_another_way_is_unchanged() {
        DossierLine line = DossierLine.granted(number);
        office.take(office.folder().withDossiers(line));
        String otherOrder =
                "ghi chú,%s\r\n\r\nmới,%s\r\n"
                        .formatted(reversed(DossierLine.HEADER), reversed(line.toString()));
        String decomposed = Normalizer.normalize(line.toString(), Normalizer.Form.NFD);
        String blanks = line.toString().replace(",", " ,\u00A0 ");

        assertThat(unchanged(office.folder().with("dossiers.csv", otherOrder))).isOne();
        assertThat(unchanged(office.folder().withDossiers(decomposed))).isOne();
        assertThat(unchanged(office.folder().withDossiers(blanks))).isOne();
    }

    private long unchanged(SampleFolder files) {
        return office.take(files).unchanged();
    }

    private static String reversed(String line) {
        List<String> cells = List.of(line.split(",", -1));
        return String.join(",", cells.reversed());
    }

    @Test
    void a_code_used_before_with_other_content_is_refused_and_the_first_stands() {
        office.take(office.folder().withDossiers(DossierLine.open(number)));

        ImportSummary summary =
                office.take(office.folder().withDossiers(DossierLine.granted(number)));

        assertThat(summary.imported()).isZero();
        assertThat(summary.unchanged()).isZero();
        assertThat(ImportOffice.rejects(summary))
                .singleElement()
                .satisfies(reject -> {
                    assertThat(reject.line()).isEqualTo(2);
                    assertThat(reject.column()).isEqualTo("dossier_code");
                    assertThat(reject.code()).isEqualTo("code-taken");
                    assertThat(reject.value()).endsWith("-%04d".formatted(number));
                });
    }

    @Test
    void in_one_file_the_first_stands_near_and_far() {
        DossierLine first = DossierLine.open(number);
        DossierLine other = DossierLine.open(number).with("phone", "");
        List<String> between =
                IntStream.rangeClosed(1001, 2200)
                        .mapToObj(n -> DossierLine.open(n).toString())
                        .toList();
        List<String> lines = new ArrayList<>(between);
        lines.addFirst(other.toString());
        lines.addFirst(first.toString());
        lines.addLast(other.toString());
        lines.addLast(first.toString());

        ImportSummary summary =
                office.take(office.folder().withDossiers(lines.toArray(String[]::new)));

        assertThat(summary.imported()).isEqualTo(1201);
        assertThat(summary.unchanged()).isEqualTo(1);
        assertThat(ImportOffice.rejects(summary))
                .extracting(ImportOffice.Reject::line)
                .containsExactly(3L, 1204L);
    }

    @Test
    void a_row_that_was_not_taken_leaves_its_code_to_the_next_one() {
        DossierLine bad = DossierLine.open(number).with("personal_id", "12345678");

        ImportSummary summary =
                office.take(office.folder().withDossiers(bad, DossierLine.open(number)));

        assertThat(summary.imported()).isEqualTo(1);
        assertThat(summary.rejected()).isEqualTo(1);
    }
}
