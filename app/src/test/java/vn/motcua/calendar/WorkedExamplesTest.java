// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the rules, each with the article it shows. */
class WorkedExamplesTest {
    private final DueDateCalculator calculator = DueDateCalculator.national();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
E1 reception day not counted (BLDS 147.2)           | 2023-08-17T08:00 | 3 working_days   | 2023-08-22T17:00
E2 Quốc khánh 1-4/9 (BLLĐ 112.1, 111.3)             | 2023-08-31T08:00 | 5 working_days   | 2023-09-11T17:00
E3 Giỗ Tổ on Saturday, 30/4 on Sunday (BLLĐ 111.3)  | 2023-04-26T08:00 | 10 working_days  | 2023-05-15T17:00
E4 Saturday 4/5 worked for 29/4                     | 2024-04-26T08:00 | 5 working_days   | 2024-05-07T17:00
E5 Tết Ất Tỵ (BLLĐ 112.1)                           | 2025-01-22T08:00 | 3 working_days   | 2025-02-03T17:00
E6 due on the worked Saturday 26/4                  | 2025-04-25T08:00 | 1 working_days   | 2025-04-26T17:00
E6 over the worked Saturday and 2/5 off             | 2025-04-25T08:00 | 5 working_days   | 2025-05-06T17:00
E7 over the turn of the year                        | 2025-12-30T08:00 | 5 working_days   | 2026-01-08T17:00
E8 Saturday 10/1 worked for 2/1                     | 2026-01-09T16:30 | 2 working_days   | 2026-01-12T17:00
E8 submitted at night, received on the Saturday     | 2026-01-10T07:30 | 2 working_days   | 2026-01-13T17:00
E9 Saturday 22/8 worked for 31/8                    | 2026-08-20T08:00 | 7 working_days   | 2026-08-28T17:00
E10 24/11 off from 2026 (NQ 28/2026/QH16)           | 2026-11-20T16:40 | 3 working_days   | 2026-11-26T17:00
E10 24/11 worked in 2025                            | 2025-11-20T16:40 | 3 working_days   | 2025-11-25T17:00
E11 same day after 15:00, Tết between (NĐ 23/2015 7)| 2026-02-13T15:20 | 1 same_day       | 2026-02-23T17:00
E12 last day off is moved on (BLDS 148.5)           | 2025-04-17T08:00 | 15 calendar_days | 2025-05-05T17:00
E15 interlinked, commune first                      | 2023-12-28T08:00 | 2 working_days   | 2024-01-02T17:00
E15 interlinked, then district                      | 2024-01-02T17:00 | 5 working_days   | 2024-01-09T17:00
E16 Giỗ Tổ on Sunday (BLLĐ 111.3)                   | 2026-04-22T08:00 | 3 working_days   | 2026-04-28T17:00
E17 8 working hours over Tết                        | 2026-02-13T15:00 | 8 working_hours  | 2026-02-23T15:00
E18 4 working hours into the worked Saturday        | 2024-05-03T16:00 | 4 working_hours  | 2024-05-04T10:00
same day up to 15:00 (NĐ 23/2015 7)                 | 2026-02-12T15:00 | 1 same_day       | 2026-02-12T17:00
same day, seconds do not make it late               | 2026-02-12T15:00:59 | 1 same_day       | 2026-02-12T17:00
same day on a day off                               | 2026-02-14T09:00 | 1 same_day       | 2026-02-23T17:00
hours end with the morning, not with the lunch      | 2026-03-02T09:30 | 2 working_hours  | 2026-03-02T11:30
hours received during lunch                         | 2026-03-02T12:10 | 1 working_hours  | 2026-03-02T14:30
hours received before opening                       | 2026-03-02T05:00 | 1 working_hours  | 2026-03-02T08:00
""")
    void the_due_date_follows_the_rule(
            String example, LocalDateTime received, String limit, LocalDateTime due) {
        assertThat(calculator.dueDate(received, limit(limit), List.of()).at())
                .as(example)
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
E13 excluded time is added (NĐ 61/2018)       | 2024-03-04 10 | 2024-03-08/2024-03-20/finance | 2024-03-18 2024-03-28
E13b a supplement restarts (NĐ 61/2018 19.4)  | 2024-03-04 10 | 2024-03-08/2024-03-20/supplement | 2024-03-18 2024-04-03
E14 tax pause over the merger of 1/7/2025     | 2025-06-16 20 | 2025-06-24/2025-07-03/finance | 2025-07-14 2025-07-23
""")
    void a_stop_moves_the_due_date(String example, String dossier, String stop, String dues) {
        var received = LocalDate.parse(dossier.split(" ", 2)[0]);
        var limit = limit(dossier.split(" ", 2)[1] + " working_days");

        DueDate due = calculator.dueDate(received.atTime(9, 0), limit, List.of(stop(stop)));

        assertThat(due.on(received).dueAt().toLocalDate() + " " + due.day())
                .as(example)
                .isEqualTo(dues);
    }

    @Test
    void reception_at_eight_and_at_half_past_four_give_the_same_due_day() {
        var limit = new ProcessingTime(3, LimitUnit.WORKING_DAYS);

        DueDate early =
                calculator.dueDate(LocalDateTime.parse("2026-11-20T08:00"), limit, List.of());
        DueDate late =
                calculator.dueDate(LocalDateTime.parse("2026-11-20T16:30"), limit, List.of());

        assertThat(early.at()).isEqualTo(late.at());
    }

    private static ProcessingTime limit(String written) {
        String[] parts = written.split(" ", 2);
        return new ProcessingTime(
                Integer.parseInt(parts[0]), LimitUnit.ofCode(parts[1]).orElseThrow());
    }

    private static ClockStop stop(String written) {
        String[] parts = written.split("/", 3);
        return new ClockStop(
                LocalDate.parse(parts[0]),
                LocalDate.parse(parts[1]),
                StopReason.ofCode(parts[2]).orElseThrow());
    }
}
