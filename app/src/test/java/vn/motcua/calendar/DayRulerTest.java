// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.StopsFixture.finance;
import static vn.motcua.calendar.StopsFixture.standing;
import static vn.motcua.calendar.StopsFixture.supplement;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.language.Languages;

/**
 * Rulers as rows of letters, a row a week: Received, Counted, o off, H holiday, Stopped, Due and a
 * dot outside.
 */
class DayRulerTest {
    private final DueDateCalculator calculator = DueDateCalculator.national();

    @Test
    void a_land_dossier_of_twenty_days_with_six_days_of_tax() {
        assertThat(
                        ruler(
                                "2026-10-22T09:12",
                                20,
                                LimitUnit.WORKING_DAYS,
                                finance("2026-11-05", "2026-11-13")))
                .isEqualTo(
                        """
                        ...RCoo
                        CCCCCoo
                        CCCCSoo
                        SSSSSoo
                        CCCCCoo
                        CHCCCoo
                        D....oo\
                        """);
    }

    @Test
    void a_worked_saturday_is_counted() {
        assertThat(ruler("2024-04-26T08:00", 5, LimitUnit.WORKING_DAYS))
                .isEqualTo(
                        """
                        ....Roo
                        HHHCCCo
                        CD...oo\
                        """);
    }

    @Test
    void calendar_days_count_days_off_but_not_those_rolled_over() {
        assertThat(ruler("2025-04-24T08:00", 8, LimitUnit.CALENDAR_DAYS))
                .isEqualTo(
                        """
                        ...RCCC
                        CCCCCoo
                        D....oo\
                        """);
    }

    @Test
    void after_a_supplement_the_count_begins_again() {
        assertThat(
                        ruler(
                                "2024-03-04T08:00",
                                3,
                                LimitUnit.WORKING_DAYS,
                                supplement("2024-03-06", "2024-03-12")))
                .isEqualTo(
                        """
                        R..SSoo
                        SRCCDoo\
                        """);
    }

    @Test
    void while_a_stop_stands_the_days_up_to_the_due_day_are_stopped() {
        assertThat(
                        ruler(
                                "2024-03-04T08:00",
                                6,
                                LimitUnit.WORKING_DAYS,
                                standing("2024-03-06", StopReason.OTHER)))
                .isEqualTo(
                        """
                        RCCSSoo
                        SD...oo\
                        """);
    }

    @Test
    void due_on_the_day_of_reception_shows_as_due() {
        assertThat(ruler("2026-02-12T08:00", 1, LimitUnit.SAME_DAY)).isEqualTo("...D.oo");
    }

    @Test
    void a_given_date_shows_its_days_as_counted() {
        var given =
                calculator.given(
                        LocalDateTime.parse("2024-03-04T08:00"),
                        new ProcessingTime(9, LimitUnit.WORKING_DAYS),
                        LocalDateTime.parse("2024-03-08T17:00"),
                        List.of(finance("2024-03-05", "2024-03-06")));

        assertThat(drawn(given)).isEqualTo("RCCCDoo");
    }

    @Test
    void a_holiday_cell_has_its_name_in_both_languages() {
        var due = due("2026-11-20T08:00", 3, LimitUnit.WORKING_DAYS);

        assertThat(due.ruler())
                .filteredOn(day -> day.kind() == RulerDay.Kind.HOLIDAY)
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.name(Languages.VIETNAMESE)).hasValue("Ngày Văn hóa Việt Nam");
                    assertThat(day.name(Languages.ENGLISH)).hasValue("Vietnam Culture Day");
                });
    }

    @Test
    void a_ruler_of_more_than_two_years_is_not_drawn() {
        assertThat(due("2024-03-04T08:00", 3650, LimitUnit.CALENDAR_DAYS).ruler()).isEmpty();
    }

    private String ruler(String received, int value, LimitUnit unit, ClockStop... stops) {
        return drawn(due(received, value, unit, stops));
    }

    private DueDate due(String received, int value, LimitUnit unit, ClockStop... stops) {
        return calculator.dueDate(
                LocalDateTime.parse(received), new ProcessingTime(value, unit), List.of(stops));
    }

    private static String drawn(DueDate due) {
        String letters =
                due.ruler().stream().map(day -> letter(day.kind())).collect(Collectors.joining());
        return letters.replaceAll("(.{7})(?!$)", "$1\n");
    }

    private static String letter(RulerDay.Kind kind) {
        return switch (kind) {
            case RECEIVED -> "R";
            case COUNTED -> "C";
            case OFF -> "o";
            case HOLIDAY -> "H";
            case STOPPED -> "S";
            case DUE -> "D";
            case OUTSIDE -> ".";
        };
    }
}
