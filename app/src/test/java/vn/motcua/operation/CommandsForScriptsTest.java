// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.operation.database.DatabaseAccess;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.ProgramStart;
import vn.motcua.testing.SampleScans;

/**
 * The commands in processes of their own over an external database, in the bare environment of a
 * cron job: results alone on stdout, the rest on stderr, all in UTF-8, and the exit code.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandsForScriptsTest {
    private static final Path FILES = Path.of("src/test/resources/mixed-history").toAbsolutePath();
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;
    private final Path folder;
    private final ProgramStart motcua;
    private ProgramStart.Finished imported;

    CommandsForScriptsTest(DatabaseAccess database, JdbcClient sql, @TempDir Path folder) {
        this.sql = sql;
        this.folder = folder;
        this.motcua =
                ProgramStart.in(folder)
                        .over(database)
                        .with("LC_ALL", "C")
                        .with("MOTCUA_DATA", "kept here");
    }

    @BeforeAll
    void import_with_a_row_that_is_bad() throws Exception {
        Path files = Files.createDirectory(folder.resolve("files"));
        for (String file : List.of("units.csv", "procedures.csv", "dossiers.csv")) {
            Files.copy(FILES.resolve(file), files.resolve(file));
        }
        Path dossiers = files.resolve("dossiers.csv");
        Files.writeString(dossiers, Files.readString(dossiers) + "một dòng lạ\n");

        imported = motcua.run("import", "files");
    }

    @Test
    void import_ends_with_one_line_of_json_and_the_rejects_where_it_says() throws Exception {
        assertThat(imported.code()).as(imported.complaints()).isEqualTo(3);
        Path rejects = Path.of(JSON.readTree(imported.lines().getLast()).get("rejects").asString());
        assertThat(imported.lines())
                .containsExactly(
                        "{\"units\":4,\"procedures\":9,\"dossiers\":{\"read\":6001,"
                                + "\"imported\":6000,\"unchanged\":0,\"rejected\":1},"
                                + "\"rejects\":\""
                                + rejects
                                + "\"}");
        assertThat(rejects).isAbsolute().hasParent(folder.resolve("kept here/imports"));
        assertThat(Files.readAllLines(rejects))
                .containsExactly(
                        "file,line,column,code,reason,value",
                        "dossiers.csv,6002,*,fields,"
                                + "số ô của dòng không bằng số cột của hàng tiêu đề,");
        assertThat(imported.complaints())
                .contains("motcua: Đã xong 2500 trên 6001 dòng hồ sơ. / 2500 of 6001 rows")
                .contains("1 dòng bị từ chối");
    }

    @Test
    void a_report_as_json_of_a_later_instant_is_capped_to_the_end_of_the_period() throws Exception {
        JsonNode expected = expected(0);

        ProgramStart.Finished report =
                motcua.run(
                        ("--data=other report handling --from 2024-01-01 --to 2024-01-31"
                                        + " --as-of 2025-12-31T00:00 --by field")
                                .split(" "));

        assertThat(report.code()).as(report.complaints()).isZero();
        assertThat(report.complaints()).isEmpty();
        assertThat(report.lines()).hasSize(1);
        JsonNode json = JSON.readTree(report.lines().getFirst());
        assertThat(json.propertyNames()).containsExactly("period", "rows", "total");
        assertThat(json.get("period").get("as_of").asString()).startsWith("2024-01-31T23:59:59");
        assertThat(json.get("total")).isEqualTo(expected.get("total"));
        assertThat(json.get("rows")).hasSameSizeAs(expected.get("fields"));
    }

    private static JsonNode expected(int report) throws IOException {
        Path file = FILES.resolve("expected-reports.json");
        return JSON.readTree(Files.readString(file)).get(report);
    }

    @Test
    void a_report_as_csv_goes_to_stdout_and_counts_as_the_json_does() throws Exception {
        JsonNode unit = expected(2).get("units");
        String code = unit.propertyNames().iterator().next();

        ProgramStart.Finished report =
                motcua.run(
                        "report handling --from 2024-01-01 --to 2024-12-31 --format csv"
                                .split(" "));

        assertThat(report.code()).isZero();
        assertThat(report.lines().getFirst())
                .isEqualTo(
                        "key,name,received,online,direct,carried_over,resolved,early,on_time,"
                                + "overdue,pending,pending_in_time,pending_overdue,withdrawn,"
                                + "stopped,refused_at_reception,awaiting_reception");
        assertThat(report.lines())
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith(code + ",")
                                .contains("," + unit.get(code).get("received") + ","));
        assertThat(report.lines()).last().asString().startsWith("total,,3214,1023,2015,176,");
    }

    @Test
    void a_report_as_xlsx_of_one_unit_goes_to_the_file_named() throws Exception {
        ProgramStart.Finished report =
                motcua.run(
                        ("report handling --from 2024-01-01 --to 2024-12-31 --format xlsx"
                                        + " --unit 000.00.25.H15 --by level --out report.xlsx")
                                .split(" "));

        assertThat(report.code()).as(report.complaints()).isZero();
        assertThat(report.lines()).isEmpty();
        try (InputStream bytes = Files.newInputStream(folder.resolve("report.xlsx"));
                ReadableWorkbook workbook = new ReadableWorkbook(bytes)) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).startsWith("Biểu 06");
            assertThat(rows.getLast().getCellText(1)).isEqualTo("Cộng");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    report handling --from 2024-01-01 --to 2024-12-31 --format pdf | pdf
                    report handling --from 2024-01-01 --to 2024-12-31 --by month | month
                    report handling --from 2024-01-01 --to 2023-12-31 | 2023-12-31
                    report handling --from 01/01/2024 --to 2024-12-31 | 01/01/2024
                    report handling --from 2024-01-01 --to 2024-02-30 | 2024-02-30
                    report handling --from 2024-01-01 --to 2024-12-31 --as-of noon | noon
                    report handling --from 2024-01-01 | --to
                    report | report handling
                    import | DIR
                    import files --really | --really
                    import files more | more
                    audit | audit verify
                    papers | papers check
                    papers check none.pdf | none.pdf
                    papers signed --from 2024-01-01 --to 2023-12-31 | 2023-12-31
                    ratings summary --from 2024-01-01 --to 2024-02-30 | 2024-02-30
                    papers read --most 0 | --most
                    advise | advise
                    """)
    void wrong_use_is_told_in_a_sentence_on_stderr(String arguments, String told) throws Exception {
        ProgramStart.Finished finished = motcua.run(arguments.split(" "));

        assertThat(finished.code()).isEqualTo(2);
        assertThat(finished.lines()).isEmpty();
        assertThat(finished.complaints())
                .startsWith("motcua: ")
                .contains(told)
                .doesNotContain("Exception");
    }

    @Test
    void a_file_without_a_signature_does_not_hold_and_its_answer_is_one_line() throws Exception {
        Files.write(folder.resolve("scan.pdf"), SampleScans.pdf("Bản quét"));

        ProgramStart.Finished checked = motcua.run("papers", "check", "scan.pdf");

        assertThat(checked.code()).as(checked.complaints()).isEqualTo(1);
        assertThat(checked.lines()).containsExactly("scan.pdf\tunsigned\t\t");
        assertThat(checked.complaints()).contains("scan.pdf: không có chữ ký số.");
    }

    @Test
    void the_share_of_signed_results_and_of_ratings_are_printed_for_a_unit() throws Exception {
        String period = " --from 2026-01-01 --to 2026-12-31 --unit 000.00.25.H15 --json";

        ProgramStart.Finished signed = motcua.run(("papers signed" + period).split(" "));
        ProgramStart.Finished ratings = motcua.run(("ratings summary" + period).split(" "));

        assertThat(signed.code()).as(signed.complaints()).isZero();
        assertThat(JSON.readTree(signed.lines().getFirst()).get("issued").asInt()).isZero();
        assertThat(ratings.code()).as(ratings.complaints()).isZero();
        assertThat(JSON.readTree(ratings.lines().getFirst()).get("unit").asString())
                .isEqualTo("000.00.25.H15");
    }

    @Test
    void reading_old_results_tells_how_many_were_read_and_are_left() throws Exception {
        ProgramStart.Finished read = motcua.run("papers", "read", "--most", "5", "--again");

        assertThat(read.code()).as(read.complaints()).isZero();
        assertThat(read.lines()).containsExactly("read\t0", "waiting\t0");
        assertThat(read.complaints())
                .contains("Đã đọc chữ 0 kết quả cũ; còn 0 giấy tờ chờ; 0 giấy tờ");
    }

    @Test
    void an_unknown_unit_is_wrong_use_too() throws Exception {
        ProgramStart.Finished finished =
                motcua.run(
                        "report handling --from 2024-01-01 --to 2024-12-31 --unit 000.99.99.H15"
                                .split(" "));

        assertThat(finished.code()).isEqualTo(2);
        assertThat(finished.lines()).isEmpty();
        assertThat(finished.complaints()).contains("000.99.99.H15");
    }

    @Test
    void a_folder_that_cannot_be_imported_is_told_before_any_database_starts() throws Exception {
        ProgramStart.Finished finished =
                ProgramStart.in(folder).run("import", "no such folder", "--lang", "en");

        assertThat(finished.code()).isEqualTo(1);
        assertThat(finished.lines()).isEmpty();
        assertThat(finished.complaints())
                .isEqualTo("motcua: There is no folder no such folder; check the path.\n");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void deadline_needs_no_database() throws Exception {
        ProgramStart.Finished finished =
                ProgramStart.in(folder)
                        .with("LC_ALL", "C")
                        .run(
                                "deadline --received 2023-08-17T10:00 --limit 3 --unit working_days"
                                        .split(" "));

        assertThat(finished.code()).as(finished.complaints()).isZero();
        assertThat(String.join("\n", finished.lines()))
                .contains("22/08/2023", "không tính ngày nhận");
    }

    @Test
    @Order(Order.DEFAULT + 1)
    void audit_verify_fails_and_names_the_place_once_somebody_changed_the_history()
            throws Exception {
        ProgramStart.Finished whole = motcua.run("audit", "verify");
        String code = changeOneEvent();
        ProgramStart.Finished broken = motcua.run("audit", "verify");

        assertThat(whole.code()).as(whole.complaints()).isZero();
        assertThat(whole.lines()).last().isEqualTo("Lịch sử nguyên vẹn.");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.lines()).last().asString().contains(code);
    }

    private String changeOneEvent() {
        sql.sql("alter table dossier_event disable trigger user").update();
        sql.sql(
                        """
                        update dossier_event
                        set happened_at = happened_at - interval '1 day'
                        where dossier_id = (select max(dossier_id) from dossier_event)
                          and seq = 2
                        """)
                .update();
        sql.sql("alter table dossier_event enable trigger user").update();
        return sql.sql("select code from dossier order by id desc limit 1")
                .query(String.class)
                .single();
    }
}
