// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.audit.AuditTrail;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.testing.DatabaseTest;

/** Disks that fill up, databases that give up, and two imports at once. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportTroubleTest {
    private static final String REJECTS = "20261121-084200-000-rejects.csv";

    private final JdbcClient sql;
    private final ImportOffice office;
    private int number = 1;

    ImportTroubleTest(DataSource database, JdbcClient sql, @TempDir Path folder) {
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

    /** The next so many dossiers, all good. */
    private SampleFolder dossiers(int count) {
        String[] lines =
                IntStream.range(number, number + count)
                        .mapToObj(n -> DossierLine.granted(n).toString())
                        .toArray(String[]::new);
        number += count;
        return office.folder().withDossiers(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "53100, Ổ đĩa của cơ sở dữ liệu đã đầy",
        "57P01, Cơ sở dữ liệu dừng giữa chừng",
        "08006, Cơ sở dữ liệu dừng giữa chừng",
        "XX000, Cơ sở dữ liệu từ chối lần nhập này"
    })
    void a_database_that_gives_up_is_told_in_plain_words_and_the_rest_follows_later(
            String state, String words) {
        SampleFolder files = dossiers(1200);
        long before = office.count("dossier");
        giveUpAt("-%04d".formatted(number - 100), state);

        PlainFailure failure = catchThrowableOfType(PlainFailure.class, () -> office.take(files));
        giveUpAt("never", state);

        assertThat(failure.exitCode()).isEqualTo(1);
        assertThat(failure.sentence().in(Sentence.VIETNAMESE)).startsWith(words);
        assertThat(office.count("dossier") - before).isEqualTo(1000);
        ImportSummary again = office.take(files);
        assertThat(again.unchanged()).isEqualTo(1000);
        assertThat(again.imported()).isEqualTo(200);
    }

    /** Lets the database give up at the first dossier whose code ends so. */
    private void giveUpAt(String end, String state) {
        sql.sql(
                        """
                        create or replace function give_up() returns trigger language plpgsql as $$
                        begin
                            if new.code like '%%%s' then
                                raise exception 'giving up' using errcode = '%s';
                            end if;
                            return new;
                        end $$
                        """
                                .formatted(end, state))
                .update();
        sql.sql(
                        """
                        create or replace trigger give_up before insert on dossier
                        for each row execute function give_up()
                        """)
                .update();
    }

    @Test
    void rejects_that_cannot_be_written_stop_the_import_and_what_stood_before_stands()
            throws IOException {
        SampleFolder files =
                office.folder()
                        .withDossiers(
                                DossierLine.open(number++),
                                DossierLine.open(number++).with("channel", ""));
        Path folder = Files.createDirectory(files.path().resolve("rejects"));
        Path full = Files.createSymbolicLink(folder.resolve(REJECTS), Path.of("/dev/full"));

        PlainFailure failure = catchThrowableOfType(PlainFailure.class, () -> office.take(files));
        Files.delete(full);

        assertThat(failure.exitCode()).isEqualTo(1);
        assertThat(failure.sentence().in(Sentence.VIETNAMESE))
                .startsWith("Không ghi được tệp các dòng bị từ chối " + full);
        ImportSummary again = office.take(files);
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(ImportOffice.rejects(again)).hasSize(1);
    }

    @Test
    void the_file_of_rejects_is_its_owners_only_and_holds_no_formulas() throws IOException {
        SampleFolder files =
                office.folder()
                        .withDossiers(
                                DossierLine.open(number++)
                                        .with("phone", "=HYPERLINK(\"http://x\")"),
                                DossierLine.open(number++).with("channel", "@counter"),
                                DossierLine.open(number++).with("personal_id", "-1+1"),
                                DossierLine.open(number++)
                                        .with("applicant_name", "+" + "Ánh".repeat(100)));

        ImportSummary summary = office.take(files);

        assertThat(ImportOffice.rejects(summary))
                .extracting(ImportOffice.Reject::value)
                .satisfiesExactly(
                        value -> assertThat(value).isEqualTo("'=HYPERLINK(\"http://x\")"),
                        value -> assertThat(value).isEqualTo("'@counter"),
                        value -> assertThat(value).isEqualTo("'-1+1"),
                        value -> assertThat(value).startsWith("'+Ánh").hasSize(102).endsWith("…"));
        assertThat(Files.getPosixFilePermissions(summary.rejects()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void two_imports_of_the_same_folder_at_once_take_everything_once() throws Exception {
        SampleFolder files =
                dossiers(3000)
                        .with("units.csv", SampleFolder.UNITS.replace("000.01.25", "000.02.25"))
                        .with("procedures.csv", SampleFolder.PROCEDURES.replace("1.0", "2.0"));
        long before = office.count("dossier");
        Callable<ImportSummary> take = () -> office.take(files);

        List<ImportSummary> done;
        try (ExecutorService offices = Executors.newFixedThreadPool(2)) {
            done = offices.invokeAll(List.of(take, take)).stream().map(Future::resultNow).toList();
        }

        assertThat(done).allMatch(ImportSummary::complete);
        assertThat(done.getFirst().imported() + done.getLast().imported()).isEqualTo(3000);
        assertThat(done.getFirst().unchanged() + done.getLast().unchanged()).isEqualTo(3000);
        assertThat(office.count("dossier") - before).isEqualTo(3000);
        assertThat(office.count("unit")).isEqualTo(4);
        assertThat(office.count("procedure_version")).isEqualTo(8);
        assertThat(office.bean(AuditTrail.class).verify().firstBreak()).isEmpty();
    }
}
