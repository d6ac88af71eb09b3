// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
    private static final Session MORNING = Session.of("07:30", "11:30");

    @Test
    void the_standard_day_has_eight_hours_and_the_weekend_none() {
        assertThat(OpeningHours.standard().minutes(DayOfWeek.TUESDAY)).isEqualTo(8 * 60);
        assertThat(OpeningHours.standard().sessions(DayOfWeek.SATURDAY)).isEmpty();
    }

    @Test
    void sessions_that_overlap_are_refused() {
        var late = Session.of("11:00", "16:00");

        assertThatThrownBy(() -> OpeningHours.everyDay(List.of(MORNING, late)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overlap on MONDAY");
    }

    @Test
    void sessions_out_of_order_are_refused() {
        var early = Session.of("05:00", "06:00");

        assertThatThrownBy(() -> OpeningHours.everyDay(List.of(MORNING, early)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_weekday_without_hours_is_refused() {
        assertThatThrownBy(() -> OpeningHours.standard().on(DayOfWeek.FRIDAY, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no opening hours on FRIDAY");
    }

    @Test
    void a_session_ends_after_it_begins_and_keeps_whole_minutes() {
        assertThatThrownBy(() -> Session.of("12:00", "12:00"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Session.of("12:00:30", "13:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_counter_open_on_saturday_morning_moves_no_deadline() {
        var hours = OpeningHours.standard().on(DayOfWeek.SATURDAY, List.of(MORNING));
        var calculator = new DueDateCalculator(WorkingCalendar.national(), hours);
        var friday = LocalDateTime.parse("2026-03-06T16:00");
        var twoHours = new ProcessingTime(2, LimitUnit.WORKING_HOURS);

        assertThat(calculator.dueDate(friday, twoHours, List.of()).at())
                .isEqualTo("2026-03-09T08:00");
    }

    @Test
    void a_short_friday_closes_the_deadline_early_and_so_does_a_saturday_worked_for_it() {
        var hours = OpeningHours.standard().on(DayOfWeek.FRIDAY, List.of(MORNING));
        var calculator = new DueDateCalculator(WorkingCalendar.national(), hours);
        var oneDay = new ProcessingTime(1, LimitUnit.WORKING_DAYS);

        assertThat(
                        calculator
                                .dueDate(LocalDateTime.parse("2026-03-05T08:00"), oneDay, List.of())
                                .at())
                .isEqualTo("2026-03-06T11:30");
        assertThat(
                        calculator
                                .dueDate(LocalDateTime.parse("2026-01-09T08:00"), oneDay, List.of())
                                .at())
                .isEqualTo("2026-01-10T11:30");
    }

    @Test
    void a_same_day_request_after_a_short_day_has_closed_is_due_the_next_working_day() {
        var hours = OpeningHours.standard().on(DayOfWeek.FRIDAY, List.of(MORNING));
        var calculator = new DueDateCalculator(WorkingCalendar.national(), hours);
        var sameDay = new ProcessingTime(1, LimitUnit.SAME_DAY);

        var due = calculator.dueDate(LocalDateTime.parse("2026-03-06T14:00"), sameDay, List.of());

        assertThat(due.at()).isEqualTo("2026-03-09T17:00");
        assertThat(due.explanation().facts())
                .contains(new DeadlineFact.SameDay(SameDayReception.AFTER_CLOSE));
    }
}
