// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.DatabaseTest;

/** A dry run tells what an import would do and leaves everything as it was. */
@DatabaseTest
class DryRunTest {
    private static final List<String> TABLES =
            List.of(
                    "unit",
                    "procedure_version",
                    "dossier",
                    "dossier_payload",
                    "dossier_stop",
                    "dossier_clock",
                    "dossier_event",
                    "code_counter",
                    "seal",
                    "installation_mark");

    @Test
    void it_counts_as_the_import_will_and_leaves_no_trace(
            DataSource database, @TempDir Path folder) {
        try (ImportOffice office = new ImportOffice(database, folder)) {
            SampleFolder files = office.folder().withRegisters().withDossiers(lines());

            ImportSummary rehearsed = office.rehearse(files);

            assertThat(TABLES).allSatisfy(table -> assertThat(office.count(table)).isZero());
            List<ImportOffice.Reject> told = ImportOffice.rejects(rehearsed);
            ImportSummary done = office.take(files);
            assertThat(rehearsed.json()).isEqualTo(done.json());
            assertThat(told).isEqualTo(ImportOffice.rejects(done)).hasSize(3);
            assertThat(office.rehearse(files).unchanged()).isEqualTo(2);
        }
    }

    private static DossierLine[] lines() {
        return Stream.of(
                        DossierLine.granted(1),
                        DossierLine.open(2).with("pauses", "2026-03-04//finance"),
                        DossierLine.open(2),
                        DossierLine.open(3).with("unit_code", "000.99.25.H15"),
                        DossierLine.open(4).with("personal_id", ""))
                .toArray(DossierLine[]::new);
    }
}
