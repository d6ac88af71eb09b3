// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.testing.ProgramStart;
import vn.motcua.testing.RunningProgram;

/** An import that is killed in the middle, in every way, and then asked for again. */
class CutOffImportTest {
    private static final Path FILES = Path.of("src/test/resources/mixed-history").toAbsolutePath();
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private Path folder;

    @Test
    void the_same_command_completes_what_kills_of_program_and_database_and_both_cut_off()
            throws Exception {
        ProgramStart motcua = ProgramStart.in(folder).withPrograms();

        try (RunningProgram first = importing(motcua)) {
            assertThat(first.complainsOf("Đã xong 1000 ")).as(first.complaints()).isTrue();
            first.kill();
        }
        importWhoseDatabaseIsKilled(motcua);
        try (RunningProgram third = importing(motcua)) {
            assertThat(third.complainsOf("Đã xong 4000 ")).as(third.complaints()).isTrue();
            third.kill();
            killDatabase();
        }

        assertEverythingStandsOnce(motcua.run("import", FILES.toString()));
        assertTheReportIsExact(motcua);
        assertTheHistoryIsWhole(motcua.run("audit", "verify"));
    }

    private void importWhoseDatabaseIsKilled(ProgramStart motcua) throws Exception {
        try (RunningProgram second = importing(motcua)) {
            assertThat(second.complainsOf("Đã xong 2500 ")).as(second.complaints()).isTrue();
            killDatabase();
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.lines()).isEmpty();
            assertThat(second.complaints())
                    .contains("Cơ sở dữ liệu dừng giữa chừng; hãy chạy lại đúng lệnh này")
                    .doesNotContain("Exception");
        }
    }

    private static RunningProgram importing(ProgramStart motcua) throws IOException {
        return motcua.start("import", FILES.toString());
    }

    private void killDatabase() throws IOException {
        Path file = folder.resolve("data/database-18/postmaster.pid");
        long postgres = Long.parseLong(Files.readAllLines(file).getFirst());
        ProcessHandle.of(postgres).orElseThrow().destroyForcibly();
    }

    private static void assertEverythingStandsOnce(ProgramStart.Finished last) {
        JsonNode dossiers = JSON.readTree(last.lines().getLast()).get("dossiers");

        assertThat(last.code()).as(last.complaints()).isZero();
        assertThat(dossiers.get("read").asInt()).isEqualTo(6000);
        assertThat(dossiers.get("unchanged").asInt()).isGreaterThanOrEqualTo(4000);
        assertThat(dossiers.get("imported").asInt() + dossiers.get("unchanged").asInt())
                .isEqualTo(6000);
    }

    private static void assertTheReportIsExact(ProgramStart motcua) throws Exception {
        JsonNode expected =
                JSON.readTree(Files.readString(FILES.resolve("expected-reports.json"))).get(2);
        ProgramStart.Finished report =
                motcua.run(
                        "report",
                        "handling",
                        "--from",
                        expected.get("start").asString(),
                        "--to",
                        expected.get("end").asString(),
                        "--as-of",
                        expected.get("as_of").asString());
        JsonNode total = JSON.readTree(report.lines().getFirst()).get("total");

        assertThat(total).isEqualTo(expected.get("total"));
    }

    private static void assertTheHistoryIsWhole(ProgramStart.Finished audit) {
        assertThat(audit.code()).as(audit.complaints()).isZero();
        assertThat(audit.lines()).first().asString().startsWith("Đã kiểm tra 6000 hồ sơ");
        assertThat(audit.lines()).last().isEqualTo("Lịch sử nguyên vẹn.");
    }
}
