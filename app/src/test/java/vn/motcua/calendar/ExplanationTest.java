// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.StopsFixture.agency;
import static vn.motcua.calendar.StopsFixture.finance;
import static vn.motcua.calendar.StopsFixture.standing;
import static vn.motcua.calendar.StopsFixture.supplement;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import vn.motcua.language.Languages;

/** The sentences as people read them, word for word. */
class ExplanationTest {
    private final DueDateCalculator calculator = DueDateCalculator.national();

    @Test
    void a_holiday_in_the_count_is_named() {
        says(
                due("2026-11-20T16:40", 3, LimitUnit.WORKING_DAYS),
                "Hẹn trả 17:00 thứ Năm 26/11/2026: nhận 16:40 thứ Sáu 20/11; thời hạn 3 ngày làm"
                        + " việc; không tính ngày nhận; không tính thứ Bảy, Chủ nhật; trừ 24/11 nghỉ"
                        + " lễ (Ngày Văn hóa Việt Nam).",
                "Due at 17:00 on Thursday 26 November 2026: received at 16:40 on Friday 20"
                        + " November; the limit is 3 working days; the day of reception is not"
                        + " counted; Saturdays and Sundays are not counted; without 24 November,"
                        + " public holiday (Vietnam Culture Day).");
    }

    @Test
    void swapped_days_are_told_apart_from_holidays() {
        says(
                due("2024-04-26T08:00", 5, LimitUnit.WORKING_DAYS),
                "Hẹn trả 17:00 thứ Ba 07/05/2024: nhận 08:00 thứ Sáu 26/04; thời hạn 5 ngày làm"
                        + " việc; không tính ngày nhận; không tính thứ Bảy, Chủ nhật; trừ 29/04 nghỉ"
                        + " hoán đổi (Ngày Chiến thắng 30/4); trừ 30/04 nghỉ lễ (Ngày Chiến thắng"
                        + " 30/4); trừ 01/05 nghỉ lễ (Ngày Quốc tế lao động 1/5); tính cả thứ Bảy"
                        + " 04/05 vì là ngày làm bù (Ngày Chiến thắng 30/4).",
                "Due at 17:00 on Tuesday 7 May 2024: received at 08:00 on Friday 26 April; the"
                        + " limit is 5 working days; the day of reception is not counted; Saturdays"
                        + " and Sundays are not counted; without 29 April, day off swapped with a"
                        + " working Saturday (Reunification Day); without 30 April, public holiday"
                        + " (Reunification Day); without 1 May, public holiday (International Labour"
                        + " Day); Saturday 4 May is counted, worked in place of a day off"
                        + " (Reunification Day).");
    }

    @Test
    void tet_and_its_compensatory_days_are_told_as_spans() {
        says(
                due("2024-02-07T09:00", 1, LimitUnit.WORKING_DAYS),
                "Hẹn trả 17:00 thứ Năm 15/02/2024: nhận 09:00 thứ Tư 07/02; thời hạn 1 ngày làm"
                        + " việc; không tính ngày nhận; không tính thứ Bảy, Chủ nhật; trừ"
                        + " 08/02–12/02 nghỉ lễ (Tết Nguyên đán); trừ 13/02–14/02 nghỉ bù (Tết"
                        + " Nguyên đán).",
                "Due at 17:00 on Thursday 15 February 2024: received at 09:00 on Wednesday 7"
                        + " February; the limit is 1 working day; the day of reception is not"
                        + " counted; Saturdays and Sundays are not counted; without 8–12 February,"
                        + " public holiday (Tết Lunar New Year); without 13–14 February, day off in"
                        + " place of a holiday on a weekend (Tết Lunar New Year).");
    }

    @Test
    void a_last_day_off_is_moved_on_and_says_why() {
        says(
                due("2025-04-17T08:00", 15, LimitUnit.CALENDAR_DAYS),
                "Hẹn trả 17:00 thứ Hai 05/05/2025: nhận 08:00 thứ Năm 17/04; thời hạn 15 ngày;"
                        + " không tính ngày nhận; ngày cuối 02/05 là ngày nghỉ (Ngày Quốc tế lao động"
                        + " 1/5) nên chuyển sang thứ Hai 05/05.",
                "Due at 17:00 on Monday 5 May 2025: received at 08:00 on Thursday 17 April; the"
                        + " limit is 15 days; the day of reception is not counted; the last day 2 May"
                        + " is a day off (International Labour Day), so it moves to Monday 5 May.");
    }

    @Test
    void a_same_day_request_after_three_says_so() {
        says(
                due("2026-02-12T15:20", 1, LimitUnit.SAME_DAY),
                "Hẹn trả 17:00 thứ Sáu 13/02/2026: nhận 15:20 thứ Năm 12/02; giải quyết trong"
                        + " ngày; nhận sau 15:00 nên trả vào ngày làm việc tiếp theo.",
                "Due at 17:00 on Friday 13 February 2026: received at 15:20 on Thursday 12"
                        + " February; to be settled the same day; received after 15:00, so due the"
                        + " next working day.");
    }

    @Test
    void hours_received_at_noon_run_from_the_afternoon() {
        says(
                due("2026-03-02T12:10", 1, LimitUnit.WORKING_HOURS),
                "Hẹn trả 14:30 thứ Hai 02/03/2026: nhận 12:10 thứ Hai 02/03; thời hạn 1 giờ làm"
                        + " việc; nhận ngoài giờ làm việc nên tính từ 13:30 thứ Hai 02/03, chỉ trong"
                        + " giờ làm việc.",
                "Due at 14:30 on Monday 2 March 2026: received at 12:10 on Monday 2 March; the"
                        + " limit is 1 working hour; received outside opening hours, so counted from"
                        + " 13:30 on Monday 2 March, within opening hours only.");
    }

    @Test
    void a_stop_says_how_many_days_it_added() {
        says(
                tenDays(finance("2024-03-08", "2024-03-20")),
                "Hẹn trả 17:00 thứ Năm 28/03/2024: nhận 09:00 thứ Hai 04/03; thời hạn 10 ngày làm"
                        + " việc; không tính ngày nhận; không tính thứ Bảy, Chủ nhật; dừng từ 08/03"
                        + " đến 20/03 chờ thực hiện nghĩa vụ tài chính, cộng thêm 8 ngày làm việc nên"
                        + " ngày hẹn từ 18/03 chuyển sang 28/03.",
                "Due at 17:00 on Thursday 28 March 2024: received at 09:00 on Monday 4 March; the"
                        + " limit is 10 working days; the day of reception is not counted; Saturdays"
                        + " and Sundays are not counted; stopped from 8 March to 20 March waiting for"
                        + " a payment due to the State, which adds 8 working days and moves the due"
                        + " date from 18 March to 28 March.");
    }

    @Test
    void a_supplement_says_that_the_limit_is_counted_anew() {
        says(
                tenDays(supplement("2024-03-08", "2024-03-20")),
                "Hẹn trả 17:00 thứ Tư 03/04/2024: nhận 09:00 thứ Hai 04/03; thời hạn 10 ngày làm"
                        + " việc; không tính ngày nhận; không tính thứ Bảy, Chủ nhật; chờ bổ sung hồ"
                        + " sơ từ 08/03, nhận đủ 20/03: tính lại thời hạn từ đầu, coi 20/03 là ngày"
                        + " nhận.",
                "Due at 17:00 on Wednesday 3 April 2024: received at 09:00 on Monday 4 March; the"
                        + " limit is 10 working days; the day of reception is not counted; Saturdays"
                        + " and Sundays are not counted; waited for missing papers from 8 March,"
                        + " complete on 20 March: the limit is counted anew with 20 March as the day"
                        + " of reception.");
    }

    @Test
    void an_overlapping_stop_adds_only_its_own_part_and_a_late_one_nothing() {
        var due =
                tenDays(
                        finance("2024-03-08", "2024-03-12"),
                        agency("2024-03-11", "2024-03-13"),
                        finance("2024-03-28", "2024-03-29"));

        assertThat(due.explain(Languages.VIETNAMESE))
                .contains("phần trùng lần dừng trước chỉ tính một lần, cộng thêm 1 ngày làm việc")
                .contains(
                        "lần dừng từ 28/03 chờ thực hiện nghĩa vụ tài chính bắt đầu sau ngày hẹn 21/03"
                                + " nên không đổi ngày hẹn");
    }

    @Test
    void a_stop_of_no_day_says_that_nothing_is_added() {
        assertThat(tenDays(agency("2024-03-08", "2024-03-08")).explain(Languages.VIETNAMESE))
                .endsWith(
                        "dừng từ 08/03 đến 08/03 chờ cơ quan khác, không có ngày nào phải cộng thêm.");
    }

    @Test
    void a_stop_that_stands_says_that_the_date_will_move() {
        var due = tenDays(standing("2024-03-08", StopReason.FINANCE));

        assertThat(due.explain(Languages.VIETNAMESE))
                .endsWith(
                        "đang dừng từ 08/03 chờ thực hiện nghĩa vụ tài chính, khi hết dừng sẽ tính lại ngày hẹn.");
    }

    @Test
    void days_off_within_a_stop_are_not_told_twice() {
        var due =
                due(
                        "2026-11-20T09:00",
                        3,
                        LimitUnit.WORKING_DAYS,
                        finance("2026-11-23", "2026-11-25"));

        assertThat(due.explain(Languages.VIETNAMESE)).doesNotContain("24/11");
    }

    @Test
    void a_given_date_says_that_it_is_kept() {
        var due =
                calculator.given(
                        LocalDateTime.parse("2024-03-04T09:00"),
                        new ProcessingTime(10, LimitUnit.WORKING_DAYS),
                        LocalDateTime.parse("2024-03-15T11:30"),
                        List.of(finance("2024-03-08", "2024-03-12")));

        assertThat(due.explain(Languages.VIETNAMESE))
                .isEqualTo(
                        "Hẹn trả 11:30 thứ Sáu 15/03/2024: nhận 09:00 thứ Hai 04/03; thời hạn 10 ngày"
                                + " làm việc; ngày hẹn đã ghi khi tiếp nhận, giữ nguyên; dừng từ 08/03 đến"
                                + " 12/03 chờ thực hiện nghĩa vụ tài chính, ngày hẹn giữ nguyên.");
        assertThat(due.uncertainYears()).isEmpty();
    }

    @Test
    void years_that_nobody_has_decided_are_told() {
        var due = due("2027-12-30T09:00", 5, LimitUnit.WORKING_DAYS);

        assertThat(due.uncertainYears()).containsExactly(2027, 2028);
        assertThat(due.explain(Languages.VIETNAMESE))
                .startsWith("Hẹn trả 17:00 thứ Năm 06/01/2028: nhận 09:00 thứ Năm 30/12/2027;")
                .endsWith(
                        "lịch nghỉ năm 2027 mới là dự kiến nên ngày hẹn có thể đổi khi có lịch chính"
                                + " thức; chưa có lịch nghỉ năm 2028 nên tạm tính mọi ngày từ thứ Hai đến"
                                + " thứ Sáu.");
    }

    @Test
    void the_year_of_reception_alone_makes_nothing_uncertain() {
        assertThat(due("2022-12-31T09:00", 5, LimitUnit.WORKING_DAYS).uncertainYears()).isEmpty();
    }

    @Test
    void every_sentence_exists_in_both_languages() {
        assertThat(texts(Languages.VIETNAMESE).keySet())
                .isEqualTo(texts(Languages.ENGLISH).keySet());
        for (StopEffect effect : StopEffect.values()) {
            assertThat(texts(Languages.VIETNAMESE).keySet())
                    .anyMatch(key -> key.startsWith("stop." + effect.name()));
        }
    }

    private DueDate tenDays(ClockStop... stops) {
        return due("2024-03-04T09:00", 10, LimitUnit.WORKING_DAYS, stops);
    }

    private DueDate due(String received, int value, LimitUnit unit, ClockStop... stops) {
        return calculator.dueDate(
                LocalDateTime.parse(received), new ProcessingTime(value, unit), List.of(stops));
    }

    private static void says(DueDate due, String vietnamese, String english) {
        assertThat(due.explain(Languages.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(due.explain(Locale.US)).isEqualTo(english);
    }

    private static ResourceBundle texts(Locale locale) {
        var exact =
                new ResourceBundle.Control() {
                    @Override
                    public List<Locale> getCandidateLocales(String name, Locale wanted) {
                        return List.of(Languages.isEnglish(wanted) ? wanted : Locale.ROOT);
                    }
                };
        return ResourceBundle.getBundle("vn.motcua.calendar.explanation", locale, exact);
    }
}
