// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.evaluation.RatingChannel;
import vn.motcua.evaluation.RatingPeriod;
import vn.motcua.evaluation.RatingSummary;
import vn.motcua.evaluation.RatingSums;
import vn.motcua.testing.DatabaseTest;

/** Some people of the demo said how content they were: enough for figures, some too few. */
@DatabaseTest
class RatingMorningTest {
    @Test
    void figures_show_something_and_some_ratings_wait(DataSource database, @TempDir Path data)
            throws Exception {
        try (MorningOffice office =
                MorningOffice.at(LocalDateTime.parse("2026-11-20T08:42"), database, data)) {
            RatingSummary sum = sum(office);
            office.load();

            assertThat(sum(office)).isEqualTo(sum);
            assertThat(sum.all().known()).isGreaterThanOrEqualTo(10);
            assertThat(sum.all().mean()).isPresent();
            assertThat(sum.of(RatingChannel.WEB).rated()).isLessThan(sum.ended());
            assertThat(sum.waiting()).isPositive();
            assertThat(sum.comments()).isNotEmpty();
        }
    }

    private static RatingSummary sum(MorningOffice office) {
        LocalDate day = LocalDate.of(2026, 11, 20);
        return office.bean(RatingSums.class).sum(new RatingPeriod(day.minusDays(90), day, null));
    }
}
