// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.motcua.operation.imports.ImportSummary;
import vn.motcua.operation.imports.Importer;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Modules;

/** The figures that the district of Krông Năng published for 1 January to 17 August 2023. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedFiguresTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T01:42:00Z"), ZoneOffset.UTC);

    private AnnotationConfigApplicationContext modules;
    private HandlingReports reports;
    private ImportSummary summary;

    @BeforeAll
    void import_the_files_of_the_district(DataSource database, @TempDir Path data) {
        modules = Modules.over(database, data, CLOCK);
        reports = modules.getBean(HandlingReports.class);
        summary =
                modules.getBean(Importer.class)
                        .run(Path.of("../demo/krong-nang-2023"), data, false, (done, of) -> {});
    }

    @AfterAll
    void close() {
        modules.close();
    }

    @Test
    void every_row_of_the_district_is_taken() {
        assertThat(summary.json())
                .isEqualTo(
                        "{\"units\":14,\"procedures\":21,\"dossiers\":{\"read\":28194,"
                                + "\"imported\":28194,\"unchanged\":0,\"rejected\":0},"
                                + "\"rejects\":null}");
    }

    @Test
    void every_cell_equals_the_published_one() {
        JsonNode expected = Expected.read("krong-nang-2023/expected-report.json");
        JsonNode period = expected.get("period");

        Map<String, Map<String, Long>> units = rows(period, Grouping.UNIT);

        assertThat(units).isEqualTo(Expected.rows(expected.get("units")));
        assertThat(rows(period, Grouping.PROCEDURE))
                .isEqualTo(Expected.rows(expected.get("procedures")));
        assertThat(rows(period, Grouping.LEVEL))
                .isEqualTo(
                        Map.of(
                                "commune", Expected.figures(expected.get("communes")),
                                "district", Expected.figures(expected.get("district"))));
    }

    private Map<String, Map<String, Long>> rows(JsonNode period, Grouping grouping) {
        return Expected.rows(reports.report(Expected.request(period, grouping)));
    }
}
