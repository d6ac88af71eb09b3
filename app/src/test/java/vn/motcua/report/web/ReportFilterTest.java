// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Reach;
import vn.motcua.report.Grouping;
import vn.motcua.report.ReportPeriod;
import vn.motcua.report.ReportRequest;
import vn.motcua.web.Choice;

class ReportFilterTest {
    private static final ReportFilter.Days THIS_YEAR =
            new ReportFilter.Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 20));
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    @Test
    void nothing_sent_means_this_year_until_now_by_unit() {
        ReportRequest request = filter(Map.of()).request(NOW, Reach.EVERYWHERE).orElseThrow();

        assertThat(request.period())
                .isEqualTo(new ReportPeriod(THIS_YEAR.first(), THIS_YEAR.last(), NOW));
        assertThat(request.grouping()).isEqualTo(Grouping.UNIT);
        assertThat(request.unitCode()).isNull();
    }

    @Test
    void a_period_that_is_over_is_told_as_of_the_end_of_its_last_day() {
        ReportPeriod period = period(Map.of("from", "1/1/2023", "to", "17/8/2023"));

        assertThat(VietnamTime.local(period.asOf()))
                .isEqualTo(LocalDate.of(2023, 8, 17).atTime(ReportFilter.END_OF_DAY));
    }

    @Test
    void a_moment_after_the_period_is_taken_back_to_its_end() {
        ReportPeriod period =
                period(Map.of("from", "1/1/2023", "to", "17/8/2023", "as-of", "9:00 1/9/2023"));

        assertThat(VietnamTime.day(period.asOf())).isEqualTo(LocalDate.of(2023, 8, 17));
    }

    @Test
    void a_moment_within_the_period_is_kept() {
        ReportPeriod period =
                period(Map.of("from", "1/1/2023", "to", "17/8/2023", "as-of", "17:00 17/8/2023"));

        assertThat(period.asOf()).isEqualTo(Instant.parse("2023-08-17T10:00:00Z"));
    }

    @Test
    void days_the_wrong_way_round_are_a_fault_of_the_last_day() {
        ReportFilter filter = filter(Map.of("from", "2/2/2026", "to", "1/2/2026"));

        assertThat(filter.request(NOW, Reach.EVERYWHERE)).isEmpty();
        assertThat(filter.faults()).containsOnlyKeys("to");
        assertThat(filter.to().text()).isEqualTo("1/2/2026");
    }

    @Test
    void all_faults_are_told_at_once() {
        ReportFilter filter =
                filter(Map.of("from", "30/2/2026", "to", "x", "as-of", "y", "unit", "H99"))
                        .knowing(List.of(new Choice("H15", "Tỉnh Đắk Lắk", false)));

        assertThat(filter.faults()).containsOnlyKeys("from", "to", "as-of", "unit");
    }

    @Test
    void its_own_parameters_mean_the_same_again() {
        ReportFilter filter =
                filter(
                        Map.of(
                                "from", "1/1/2023",
                                "to", "17/8/2023",
                                "as-of", "17:00 17/8/2023",
                                "by", "field",
                                "unit", "H15"));

        assertThat(filter(filter.parameters()).request(NOW, Reach.EVERYWHERE))
                .isEqualTo(filter.request(NOW, Reach.EVERYWHERE));
    }

    @Test
    void an_unknown_grouping_is_by_unit() {
        assertThat(filter(Map.of("by", "colour")).by()).isEqualTo(Grouping.UNIT);
    }

    private static ReportPeriod period(Map<String, String> parameters) {
        return filter(parameters).request(NOW, Reach.EVERYWHERE).orElseThrow().period();
    }

    private static ReportFilter filter(Map<String, String> parameters) {
        return ReportFilter.of(parameters, THIS_YEAR);
    }
}
