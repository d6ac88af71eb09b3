// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.StopsFixture.agency;
import static vn.motcua.calendar.StopsFixture.finance;
import static vn.motcua.calendar.StopsFixture.standing;
import static vn.motcua.calendar.StopsFixture.supplement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dossier received on Monday 4 March 2024 with ten working days, due on Monday 18 March. */
class ClockSegmentsTest {
    private static final LocalDateTime RECEIVED = LocalDateTime.parse("2024-03-04T09:00");
    private static final ProcessingTime TEN_DAYS = new ProcessingTime(10, LimitUnit.WORKING_DAYS);

    private final DueDateCalculator calculator = DueDateCalculator.national();

    @Test
    void a_clock_that_never_stopped_has_no_segments() {
        assertThat(segments()).isEmpty();
    }

    @Test
    void a_stop_counts_from_its_start_until_the_day_before_its_end() {
        assertThat(segments(finance("2024-03-08", "2024-03-20")))
                .containsExactly(
                        running("2024-03-04", "2024-03-18"),
                        stopped("2024-03-08", "2024-03-18"),
                        running("2024-03-20", "2024-03-28"));
    }

    @Test
    void a_stop_on_the_day_of_reception_leaves_no_segment_before_it() {
        assertThat(segments(finance("2024-03-04", "2024-03-06")))
                .containsExactly(
                        stopped("2024-03-04", "2024-03-18"), running("2024-03-06", "2024-03-20"));
    }

    @Test
    void a_stop_on_the_due_day_is_in_time() {
        assertThat(segments(finance("2024-03-18", "2024-03-20")))
                .containsExactly(
                        running("2024-03-04", "2024-03-18"),
                        stopped("2024-03-18", "2024-03-18"),
                        running("2024-03-20", "2024-03-20"));
    }

    @Test
    void a_stop_after_the_due_day_changes_nothing() {
        DueDate due = due(supplement("2024-03-19", "2024-03-25"));

        assertThat(due.segments()).isEmpty();
        assertThat(due.day()).isEqualTo("2024-03-18");
    }

    @Test
    void a_stop_that_ends_on_its_first_day_adds_nothing() {
        assertThat(segments(finance("2024-03-08", "2024-03-08"))).isEmpty();
    }

    @Test
    void a_supplement_complete_on_its_first_day_restarts_from_that_day() {
        assertThat(segments(supplement("2024-03-08", "2024-03-08")))
                .containsExactly(
                        running("2024-03-04", "2024-03-18"), running("2024-03-08", "2024-03-22"));
    }

    @Test
    void while_an_open_stop_stands_the_due_date_is_that_of_its_beginning() {
        DueDate due = due(standing("2024-03-08", StopReason.SUPPLEMENT));

        assertThat(due.at()).isEqualTo("2024-03-18T17:00");
        assertThat(due.on(LocalDate.parse("2030-01-01")))
                .isEqualTo(stopped("2024-03-08", "2024-03-18"));
    }

    @Test
    void overlapping_excluded_stops_count_once_and_the_clock_stands_until_the_last_ends() {
        assertThat(
                        segments(
                                finance("2024-03-06", "2024-03-12"),
                                agency("2024-03-08", "2024-03-15")))
                .containsExactly(
                        running("2024-03-04", "2024-03-18"),
                        stopped("2024-03-06", "2024-03-18"),
                        stopped("2024-03-12", "2024-03-22"),
                        running("2024-03-15", "2024-03-27"));
    }

    @Test
    void stops_are_taken_in_order_of_start_however_they_are_given() {
        var one = finance("2024-03-06", "2024-03-12");
        var two = supplement("2024-03-13", "2024-03-14");

        assertThat(segments(two, one)).isEqualTo(segments(one, two));
    }

    @Test
    void a_restart_forgets_excluded_time_before_it() {
        DueDate due =
                due(finance("2024-03-05", "2024-03-07"), supplement("2024-03-08", "2024-03-11"));

        assertThat(due.day()).isEqualTo("2024-03-25");
    }

    @Test
    void a_second_stop_is_in_time_by_the_due_date_the_first_one_made() {
        DueDate due = due(finance("2024-03-08", "2024-03-20"), agency("2024-03-28", "2024-04-01"));

        assertThat(due.day()).isEqualTo("2024-04-01");
    }

    @Test
    void a_given_due_date_is_never_moved_but_a_stop_in_time_stops_the_clock() {
        DueDate due =
                calculator.given(
                        RECEIVED,
                        TEN_DAYS,
                        LocalDateTime.parse("2024-03-15T11:30"),
                        List.of(
                                supplement("2024-03-08", "2024-03-20"),
                                finance("2024-03-21", "2024-03-25")));

        assertThat(due.at()).isEqualTo("2024-03-15T11:30");
        assertThat(due.segments())
                .containsExactly(
                        segment("2024-03-04", false, "2024-03-15T11:30"),
                        segment("2024-03-08", true, "2024-03-15T11:30"),
                        segment("2024-03-20", false, "2024-03-15T11:30"));
    }

    @Test
    void hours_and_same_day_limits_cannot_be_stopped() {
        var stops = List.of(finance("2024-03-05", "2024-03-06"));
        var hours = new ProcessingTime(8, LimitUnit.WORKING_HOURS);

        assertThatThrownBy(() -> calculator.dueDate(RECEIVED, hours, stops))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only a limit of days");
    }

    @Test
    void a_stop_before_reception_is_refused() {
        assertThatThrownBy(() -> segments(finance("2024-03-01", "2024-03-05")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before the reception");
    }

    private List<ClockSegment> segments(ClockStop... stops) {
        return due(stops).segments();
    }

    private DueDate due(ClockStop... stops) {
        return calculator.dueDate(RECEIVED, TEN_DAYS, List.of(stops));
    }

    private static ClockSegment running(String from, String due) {
        return segment(from, false, due + "T17:00");
    }

    private static ClockSegment stopped(String from, String due) {
        return segment(from, true, due + "T17:00");
    }

    private static ClockSegment segment(String from, boolean stopped, String dueAt) {
        return new ClockSegment(LocalDate.parse(from), stopped, LocalDateTime.parse(dueAt));
    }
}
