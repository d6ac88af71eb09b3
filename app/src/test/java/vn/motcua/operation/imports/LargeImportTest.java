// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.operation.database.DatabaseAccess;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.ProgramStart;

/** What comes in bulk needs time, but no more memory. */
@DatabaseTest
class LargeImportTest {
    private static final int ROWS = 100_000;
    private static final List<String> MISTAKES =
            List.of(
                    "personal_id=12345678",
                    "received_at=02/03/2026 08:15",
                    "unit_code=000.99.25.H15&channel=",
                    "outcome=granted",
                    "pauses=2026-03-09/2026-03-04/finance");

    @Test
    void a_hundred_thousand_rows_of_which_one_is_good_go_through_a_small_heap(
            DatabaseAccess database, @TempDir Path folder) throws Exception {
        SampleFolder files = new SampleFolder(folder.resolve("files")).withRegisters();
        write(files.path().resolve("dossiers.csv"));

        ProgramStart.Finished finished =
                ProgramStart.in(folder).over(database).java("-Xmx192m").run("import", "files");

        Path rejects = folder.resolve("data/imports");
        assertThat(finished.code()).as(finished.complaints()).isEqualTo(3);
        assertThat(finished.lines().getLast())
                .contains("\"read\":100000,\"imported\":1,\"unchanged\":0,\"rejected\":99999");
        try (Stream<Path> written = Files.list(rejects);
                Stream<String> lines = Files.lines(written.findFirst().orElseThrow())) {
            assertThat(lines)
                    .hasSize(ROWS)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThan(600));
        }
    }

    /** The good one in the middle; a name of a megabyte and one of fifteen near the end. */
    private static void write(Path file) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write(DossierLine.HEADER + "\n");
            for (int number = 0; number < ROWS - 3; number++) {
                DossierLine line = DossierLine.open(number % 10_000);
                boolean good = number == ROWS / 2;
                text.write((good ? line : spoilt(line, number)) + "\n");
            }
            text.write(named("Ánh".repeat(350_000)) + "\n");
            text.write(named("A".repeat(15 << 20)) + "\n");
            text.write(named("") + "\n");
        }
    }

    private static DossierLine spoilt(DossierLine line, int number) {
        return line.with(MISTAKES.get(number % MISTAKES.size()));
    }

    private static DossierLine named(String name) {
        return DossierLine.open(1).with("applicant_name", name);
    }
}
