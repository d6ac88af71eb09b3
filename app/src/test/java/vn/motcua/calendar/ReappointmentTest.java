// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dossier due on Thursday 26 November 2026. */
class ReappointmentTest {
    private final DueDate due =
            DueDateCalculator.national()
                    .dueDate(
                            LocalDateTime.parse("2026-11-20T16:40"),
                            new ProcessingTime(3, LimitUnit.WORKING_DAYS),
                            List.of());

    @Test
    void a_new_date_is_a_second_date_and_leaves_the_due_date_alone() {
        var decision = decide("2026-11-30", "chờ kết quả giám định", List.of());

        assertThat(decision)
                .isEqualTo(
                        new Reappointment(
                                LocalDateTime.parse("2026-11-26T17:00"),
                                LocalDateTime.parse("2026-11-30T17:00"),
                                "chờ kết quả giám định",
                                LocalDate.parse("2026-11-25")));
        assertThat(due.at()).isEqualTo("2026-11-26T17:00");
    }

    @Test
    void an_apology_is_in_time_until_the_day_before_the_due_date() {
        assertThat(signedOn("2026-11-25").apologisedInTime()).isTrue();
        assertThat(signedOn("2026-11-26").apologisedInTime()).isFalse();
    }

    @Test
    void a_second_new_date_is_refused_unless_the_policy_allows_it() {
        var earlier = List.of(signedOn("2026-11-25"));

        assertThat(decide("2026-12-04", "còn chờ", earlier))
                .isEqualTo(ReappointmentRefusal.NO_MORE);
        assertThat(
                        new ReappointmentPolicy(2)
                                .decide(due, request("2026-12-04", "còn chờ"), earlier))
                .isInstanceOf(Reappointment.class);
        assertThat(
                        new ReappointmentPolicy(2)
                                .decide(due, request("2026-11-30", "còn chờ"), earlier))
                .isEqualTo(ReappointmentRefusal.NOT_LATER);
    }

    @Test
    void the_new_day_is_a_working_day_after_the_due_day_with_a_reason() {
        assertThat(decide("2026-11-28", "vì sao", List.of()))
                .isEqualTo(ReappointmentRefusal.DAY_OFF);
        assertThat(decide("2026-11-26", "vì sao", List.of()))
                .isEqualTo(ReappointmentRefusal.NOT_LATER);
        assertThat(decide("2026-11-30", " ", List.of())).isEqualTo(ReappointmentRefusal.NO_REASON);
    }

    private ReappointmentDecision decide(String day, String reason, List<Reappointment> earlier) {
        return ReappointmentPolicy.ONCE.decide(due, request(day, reason), earlier);
    }

    private Reappointment signedOn(String day) {
        return new Reappointment(
                due.at(), LocalDateTime.parse("2026-11-30T17:00"), "vì sao", LocalDate.parse(day));
    }

    private static ReappointmentRequest request(String day, String reason) {
        return new ReappointmentRequest(
                LocalDate.parse(day), reason, LocalDate.parse("2026-11-25"));
    }
}
