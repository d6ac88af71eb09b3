// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.Level;
import vn.motcua.evaluation.RatingChannel;
import vn.motcua.evaluation.RatingPeriod;
import vn.motcua.evaluation.RatingSummary;
import vn.motcua.evaluation.Tally;

class SummaryFormTest {
    private static final RatingSummary SUM =
            new RatingSummary(
                    40,
                    Map.of(
                            RatingChannel.WEB,
                            new Tally(
                                    7,
                                    Map.of(
                                            Level.VERY_SATISFIED, 3L,
                                            Level.SATISFIED, 1L,
                                            Level.NOT_SATISFIED, 1L)),
                            RatingChannel.PAPER,
                            new Tally(2, Map.of())),
                    4,
                    List.of("Nhanh"));

    private static SummaryForm form(Optional<String> unit) {
        LocalDate first = LocalDate.of(2026, 10, 1);
        return new SummaryForm(
                new RatingPeriod(first, first.plusMonths(3).minusDays(1), null), unit, SUM, 5);
    }

    @Test
    void a_line_has_no_score_where_nothing_is_known() {
        assertThat(form(Optional.empty()).lines())
                .containsExactly(
                        "channel\trated\topened\tnot-satisfied\tsatisfied\tvery-satisfied\tmean",
                        "all\t9\t5\t1\t1\t3\t2.4",
                        "web\t7\t5\t1\t1\t3\t2.4",
                        "paper\t2\t0\t-\t-\t-\t-");
    }

    @Test
    void json_tells_the_same_without_words_of_people() {
        String json = form(Optional.of("H15.25.01")).json();

        assertThat(json)
                .contains("\"from\":\"2026-10-01\",\"to\":\"2026-12-31\",\"unit\":\"H15.25.01\"")
                .contains("\"ended\":40,\"waiting\":4,\"least\":5")
                .contains("\"mean\":2.4}")
                .contains("{\"channel\":\"paper\",\"rated\":2,\"opened\":0}")
                .doesNotContain("Nhanh")
                .doesNotContain("\n");
        assertThat(form(Optional.empty()).json()).doesNotContain("unit");
    }
}
