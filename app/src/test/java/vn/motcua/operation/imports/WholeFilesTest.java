// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.testing.DatabaseTest;

/**
 * Files that cannot be read as a whole: nothing of the folder is taken, not even the good files
 * beside them, and the sentence says what is wrong where.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeFilesTest {
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final String GOOD = DossierLine.HEADER + "\n" + DossierLine.open(1) + "\n";

    private final ImportOffice office;

    WholeFilesTest(DataSource database, @TempDir Path folder) {
        office = new ImportOffice(database, folder);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void columns_separated_by_anything_but_commas_are_refused() {
        assertThat(refused(GOOD.replace(',', ';'))).contains("dossiers.csv").contains("dấu phẩy");
        assertThat(refused(GOOD.replace(',', '\t'))).contains("dấu phẩy");
        assertThat(refused(GOOD.replace(',', '|'))).contains("dấu phẩy");
    }

    @Test
    void other_encodings_are_refused_and_the_line_is_named() {
        assertThat(refused(GOOD.getBytes(UTF_16))).contains("không phải UTF-8 (dòng 1)");
        assertThat(refused(GOOD.getBytes(UTF_16LE))).contains("không phải UTF-8");
        assertThat(refused("code,name\n".getBytes(UTF_16LE))).contains("(dòng 1)");
        assertThat(refused((GOOD + GOOD).getBytes(WINDOWS_1258))).contains("(dòng 2)");
    }

    @Test
    void a_foreign_byte_in_the_last_line_of_a_large_file_refuses_it_all() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((DossierLine.HEADER + "\n").getBytes(UTF_8));
        for (int number = 1; number <= 3000; number++) {
            bytes.write((DossierLine.open(number) + "\n").getBytes(UTF_8));
        }
        bytes.write(DossierLine.open(3001).toString().getBytes(WINDOWS_1258));

        assertThat(refused(bytes.toByteArray())).contains("(dòng 3002)");
    }

    @Test
    void a_letter_cut_off_at_the_very_end_refuses_it_all() {
        byte[] bytes = (GOOD + "Nguyễn Thị Ỷ").getBytes(UTF_8);

        assertThat(refused(Arrays.copyOf(bytes, bytes.length - 1))).contains("(dòng 3)");
    }

    @Test
    void columns_missing_or_standing_twice_are_refused() {
        assertThat(refused(GOOD.replace("received_at", "received")))
                .contains("thiếu cột received_at");
        assertThat(refused(GOOD.replace("phone", "PHONE"))).contains("thiếu cột phone");
        assertThat(refused(GOOD.replace("pauses", "phone"))).contains("hai cột cùng tên phone");
        assertThat(refused("")).contains("thiếu cột dossier_code");
        assertThat(refused("\n\n")).contains("thiếu cột dossier_code");
        assertThat(refused(DossierLine.open(1) + "\n")).contains("thiếu cột dossier_code");
    }

    @Test
    void a_quote_that_never_closes_refuses_it_all() {
        String open = DossierLine.open(2).with("applicant_name", "Ánh").toString();

        assertThat(refused(GOOD + open.replace("Ánh", "\"Ánh") + "\n" + DossierLine.open(3)))
                .contains("Sau dòng 2")
                .contains("ngoặc kép");
        assertThat(refused(GOOD + open.replace("Ánh", "\"Bà\" Ánh"))).contains("Sau dòng 2");
    }

    @Test
    void a_field_larger_than_any_name_refuses_it_all() {
        String huge = DossierLine.open(2).with("applicant_name", "A".repeat(20 << 20)).toString();

        assertThat(refused(GOOD + huge)).contains("Sau dòng 2").contains("ô quá lớn");
    }

    private String refused(String dossiers) {
        return refused(dossiers.getBytes(UTF_8));
    }

    private String refused(byte[] dossiers) {
        return refused(office.folder().withRegisters().with("dossiers.csv", dossiers));
    }

    private String refused(SampleFolder files) {
        PlainFailure failure = catchThrowableOfType(PlainFailure.class, () -> office.take(files));

        assertThat(failure.exitCode()).isEqualTo(1);
        assertThat(failure.sentence().in(Locale.ENGLISH)).doesNotContain("Exception");
        assertThat(office.count("unit")).isZero();
        assertThat(office.count("procedure_version")).isZero();
        assertThat(office.count("dossier")).isZero();
        return failure.sentence().in(Sentence.VIETNAMESE);
    }

    @Test
    void a_bad_register_also_refuses_it_all() {
        SampleFolder files = office.folder().withRegisters().with("dossiers.csv", GOOD);

        assertThat(refused(files.with("procedures.csv", SampleFolder.PROCEDURES.replace(',', ';'))))
                .contains("procedures.csv");
    }

    @Test
    void a_folder_that_is_none_or_holds_nothing_is_refused() throws IOException {
        SampleFolder empty = office.folder().with("readme.txt", "");
        Path file = empty.path().resolve("readme.txt");

        assertThat(refused(empty)).contains("không có units.csv");
        assertThat(refused(new SampleFolder(file))).contains("Không thấy thư mục");
        assertThat(refused(new SampleFolder(file.resolveSibling("none"))))
                .contains("Không thấy thư mục");
    }

    @Test
    void a_file_that_cannot_be_opened_refuses_it_all() throws IOException {
        SampleFolder folderAsFile = office.folder().withRegisters();
        Files.createDirectory(folderAsFile.path().resolve("dossiers.csv"));
        SampleFolder brokenLink = office.folder().withRegisters();
        Files.createSymbolicLink(brokenLink.path().resolve("dossiers.csv"), Path.of("gone.csv"));

        assertThat(refused(folderAsFile)).contains("Không đọc được tệp dossiers.csv");
        assertThat(refused(brokenLink)).contains("Không đọc được tệp dossiers.csv");
    }
}
