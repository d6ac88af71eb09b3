// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.report.Figures;
import vn.motcua.report.Grouping;
import vn.motcua.report.HandlingReport;
import vn.motcua.report.ReportPeriod;
import vn.motcua.web.BarChart;
import vn.motcua.web.Language;
import vn.motcua.web.PageContext;
import vn.motcua.web.Readers;

class RateChartTest {
    private static final ReportPeriod PERIOD =
            new ReportPeriod(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 8, 17), Instant.EPOCH);

    @Test
    void where_nothing_was_late_it_shows_what_was_done_on_the_very_day() {
        BarChart chart = chart(row("a", 93, 7, 0), row("b", 96, 4, 0));

        assertThat(chart.late()).isFalse();
        assertThat(chart.heading()).isEqualTo("Xong đúng ngày hẹn");
        assertThat(chart.bars()).extracting(BarChart.Bar::label).containsExactly("a", "b");
        assertThat(chart.bars())
                .extracting(BarChart.Bar::value)
                .containsExactly("7,00\u00a0%", "4,00\u00a0%");
        assertThat(chart.bars().getFirst().length()).isEqualTo("100.00%");
    }

    @Test
    void where_something_was_late_it_shows_the_share_of_it_longest_first() {
        BarChart chart = chart(row("a", 90, 0, 10), row("b", 50, 0, 50));

        assertThat(chart.late()).isTrue();
        assertThat(chart.bars()).extracting(BarChart.Bar::label).containsExactly("b", "a");
        assertThat(chart.sentence()).contains("30,00\u00a0%");
        assertThat(chart.reference()).isEqualTo("60.00%");
    }

    @Test
    void a_row_without_results_has_no_share_and_no_bar() {
        BarChart chart = chart(row("a", 0, 0, 0), row("b", 1, 1, 0));

        assertThat(chart.bars()).extracting(BarChart.Bar::label).containsExactly("b");
    }

    @Test
    void nothing_resolved_is_no_chart_and_no_division_by_nought() {
        BarChart chart = chart(row("a", 0, 0, 0));

        assertThat(chart.bars()).isEmpty();
        assertThat(chart.sentence()).contains("–");
    }

    private static BarChart chart(HandlingReport.Row... rows) {
        PageContext reader = Readers.of(Language.VIETNAMESE);
        ReportFilter filter =
                ReportFilter.of(
                        Map.of("by", "field"), new ReportFilter.Days(PERIOD.start(), PERIOD.end()));
        Figures total =
                Arrays.stream(rows)
                        .map(HandlingReport.Row::figures)
                        .reduce(Figures.NONE, Figures::plus);
        return new RateChart(reader, filter)
                .of(new HandlingReport(PERIOD, Grouping.FIELD, Arrays.asList(rows), total));
    }

    private static HandlingReport.Row row(String name, long early, long onTime, long late) {
        long all = early + onTime + late;
        return new HandlingReport.Row(
                name, name, new Figures(0, all, 0, early, onTime, late, 0, 0, 0, 0, 0, 0));
    }
}
