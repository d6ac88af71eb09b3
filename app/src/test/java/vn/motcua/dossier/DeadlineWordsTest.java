// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.StopReason;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.DeadlinePill.State;
import vn.motcua.web.Language;
import vn.motcua.web.Readers;

class DeadlineWordsTest {
    private static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-11-20T08:42");
    private final DeadlineWords vietnamese = words(Language.VIETNAMESE);
    private final DeadlineWords english = words(Language.ENGLISH);

    @ParameterizedTest(name = "due {0}: {1}, {2}")
    @CsvSource({
        "2026-11-18T17:00, LATE, Quá 2 ngày",
        "2026-11-19T17:00, LATE, Quá 1 ngày",
        "2026-11-20T06:30, LATE, Quá 2 giờ",
        "2026-11-20T08:30, LATE, Vừa quá hẹn",
        "2026-11-20T17:00, TODAY, 17:00",
        "2026-11-23T17:00, SOON, T2 23/11",
        "2026-11-25T17:00, SOON, T4 25/11",
        "2026-11-26T17:00, FINE, T5 26/11",
        "2027-01-05T17:00, FINE, T3 05/01/2027"
    })
    void an_open_deadline_stands_by_working_days(String due, State state, String words) {
        assertThat(vietnamese.open(LocalDateTime.parse(due)))
                .isEqualTo(new DeadlinePill(state, words));
    }

    @ParameterizedTest(name = "due {0}: {1}")
    @CsvSource({
        "2026-11-20T17:00, 'Hôm nay 17:00'",
        "2026-11-23T17:00, Còn 1 ngày làm việc",
        "2026-11-30T17:00, Còn 5 ngày làm việc"
    })
    void on_its_own_page_a_deadline_tells_what_is_left(String due, String words) {
        assertThat(vietnamese.left(LocalDateTime.parse(due)).words()).isEqualTo(words);
    }

    @ParameterizedTest(name = "due {0}, seen {1}: {2}, {3}")
    @CsvSource({
        "2026-11-20T17:00, 2026-11-21T09:00, Quá hạn từ T6 20/11, Late since Fri 20 Nov",
        "2026-11-20T17:00, 2026-11-22T23:00, Quá hạn từ T6 20/11, Late since Fri 20 Nov",
        "2026-11-20T17:00, 2026-11-23T07:30, Quá 1 ngày, 1 day over",
        "2026-11-20T10:00, 2026-11-20T16:00, Quá 6 giờ, 6 hours over",
        "2026-11-23T17:00, 2026-11-24T09:00, Quá hạn từ T2 23/11, Late since Mon 23 Nov"
    })
    void over_days_off_lateness_is_told_by_the_day_it_was_due(
            String due, String seen, String vi, String en) {
        LocalDateTime now = LocalDateTime.parse(seen);

        assertThat(words(Language.VIETNAMESE, now).open(LocalDateTime.parse(due)).words())
                .isEqualTo(vi);
        assertThat(words(Language.ENGLISH, now).open(LocalDateTime.parse(due)).words())
                .isEqualTo(en);
    }

    @Test
    void a_standing_clock_tells_why_and_since_when() {
        assertThat(vietnamese.held(StopReason.SUPPLEMENT, LocalDate.of(2026, 11, 18)))
                .isEqualTo(new DeadlinePill(State.HOLD, "Chờ bổ sung từ T4 18/11"));
    }

    @Test
    void what_is_done_late_says_by_how_much() {
        LocalDateTime due = LocalDateTime.parse("2026-11-18T17:00");

        assertThat(vietnamese.doneLate(due, due.plusDays(2)))
                .isEqualTo(new DeadlinePill(State.DONE_LATE, "Trễ 2 ngày"));
        assertThat(vietnamese.doneLate(due, due.plusHours(3)).words()).isEqualTo("Trễ 3 giờ");
        assertThat(vietnamese.doneLate(due, due.plusMinutes(3)).words())
                .isEqualTo("Trễ dưới 1 giờ");
    }

    @Test
    void english_counts_one_and_many() {
        assertThat(english.open(LocalDateTime.parse("2026-11-19T17:00")).words())
                .isEqualTo("1 day over");
        assertThat(english.open(LocalDateTime.parse("2026-11-18T17:00")).words())
                .isEqualTo("2 days over");
    }

    private static DeadlineWords words(Language language) {
        return words(language, FRIDAY);
    }

    private static DeadlineWords words(Language language, LocalDateTime now) {
        return new DeadlineWords(Readers.of(language), WorkingCalendar.national(), now);
    }
}
