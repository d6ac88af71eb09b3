// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.motcua.audit.AuditTrail;
import vn.motcua.operation.imports.ImportSummary;
import vn.motcua.operation.imports.Importer;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Modules;

/** Eight reports over 6,000 dossiers with every outcome and every kind of stop. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MixedHistoryTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T01:42:00Z"), ZoneOffset.UTC);
    private static final Path FILES = Path.of("src/test/resources/mixed-history");

    private AnnotationConfigApplicationContext modules;
    private HandlingReports reports;

    @TempDir private Path data;

    @BeforeAll
    void import_the_files(DataSource database, @TempDir Path folder) {
        modules = Modules.over(database, folder, CLOCK);
        reports = modules.getBean(HandlingReports.class);
        ImportSummary summary =
                modules.getBean(Importer.class).run(FILES, folder, false, (done, of) -> {});
        assertThat(summary.imported()).isEqualTo(6000);
    }

    @AfterAll
    void close() {
        modules.close();
    }

    static Stream<JsonNode> reports() {
        return Expected.read("mixed-history/expected-reports.json").valueStream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_cell_equals_that_of_the_independent_program(JsonNode expected) {
        HandlingReport byUnit = reports.report(Expected.request(expected, Grouping.UNIT));
        HandlingReport byProcedure = reports.report(Expected.request(expected, Grouping.PROCEDURE));
        HandlingReport byField = reports.report(Expected.request(expected, Grouping.FIELD));

        assertThat(Expected.figures(byUnit.total()))
                .isEqualTo(Expected.figures(expected.get("total")));
        assertThat(Expected.rows(byUnit)).isEqualTo(Expected.rows(expected.get("units")));
        assertThat(Expected.rows(byProcedure)).isEqualTo(Expected.rows(expected.get("procedures")));
        assertThat(Expected.rows(byField)).isEqualTo(Expected.rows(expected.get("fields")));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_cell_opens_as_many_dossiers_as_it_counts(JsonNode expected) {
        ReportRequest request = Expected.request(expected, Grouping.UNIT);
        HandlingReport report = reports.report(request);

        for (Figure figure : Figure.values()) {
            DossierPage page = reports.dossiers(new CellRequest(request, null, figure, 1));
            assertThat(page.total()).as(figure.code()).isEqualTo(figure.of(report.total()));
        }
    }

    @Test
    void importing_the_same_files_again_changes_nothing() {
        ImportSummary again =
                modules.getBean(Importer.class).run(FILES, data, false, (done, of) -> {});

        assertThat(again.unchanged()).isEqualTo(6000);
        assertThat(again.imported()).isZero();
        assertThat(again.complete()).isTrue();
    }

    @Test
    void the_chains_and_seals_of_the_imported_history_hold() {
        AuditTrail trail = modules.getBean(AuditTrail.class);
        assertThat(trail.verify().firstBreak()).isEmpty();

        trail.seal();

        assertThat(trail.verify().firstBreak()).isEmpty();
        assertThat(trail.verify().unsealed()).isZero();
    }
}
