// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleCounter;

/** Those who come again, and those who come for others. */
@BrowserTest
class PeopleAgainIT {
    private final People people;
    private final long extract;

    PeopleAgainIT(People people, @Autowired Catalogue catalogue) {
        this.people = people;
        ProcedureCode code = new ProcedureCode(SampleCounter.EXTRACT);
        this.extract = catalogue.inForce(code, LocalDate.of(2026, 11, 20)).orElseThrow().id();
    }

    private CounterCaller counter(String login) {
        return CounterCaller.open(people.as(login));
    }

    private CounterCaller filled(String id) {
        return counter("receptionist")
                .filled(extract)
                .with("personalId", id)
                .with("doc-2-have", null)
                .with("address", "Buôn Wiao")
                .with("fee-1-count", "2");
    }

    @Test
    void who_came_before_is_found_by_personal_id_and_only_at_units_of_the_officer() {
        CounterCaller.paper(filled("066194009001").press("receive"));
        String found =
                counter("receptionist").with("personalId", "066194009001").press("person").body();
        assertThat(found)
                .contains("Đã có trong sổ", "H’Bliă Niê", "value=\"Buôn Wiao\"", "0905113287");
        String elsewhere =
                counter("receptionist.elsewhere")
                        .with("personalId", "066194009001")
                        .press("person")
                        .body();
        assertThat(elsewhere).contains("Chưa có trong sổ").doesNotContain("H’Bliă Niê");
    }

    @Test
    void what_is_different_is_shown_and_overwritten_only_when_asked() {
        CounterCaller.paper(filled("066194009002").press("receive"));
        CounterCaller counter =
                counter("receptionist")
                        .with("personalId", "066194009002")
                        .with("name", "H’Bliă Niê Kdăm");
        assertThat(counter.press("person").body())
                .contains("Trong sổ ghi tên: H’Bliă Niê", "value=\"H’Bliă Niê Kdăm\"");
        assertThat(counter.press("take").body()).contains("value=\"H’Bliă Niê\"");
    }

    @Test
    void what_the_card_told_is_kept_once_it_is_sent_and_compared_the_next_time() {
        String card = "066194009005||H’Bliă Niê|12081994|%s|Buôn Wiao|25062021";
        counter("receptionist").with("personalId", card.formatted("Nữ")).press("person");
        assertThat(counter("receptionist").with("personalId", "066194009005").press("person"))
                .satisfies(page -> assertThat(page.body()).contains("Chưa có trong sổ"));

        CounterCaller.paper(
                filled("066194009005").with("card", card.formatted("Nữ")).press("receive"));

        assertThat(
                        counter("receptionist")
                                .with("personalId", "066194009005")
                                .press("person")
                                .body())
                .contains("Sinh 12/08/1994, nữ");
        assertThat(
                        counter("receptionist")
                                .with("personalId", card.formatted("Nam"))
                                .press("person")
                                .body())
                .contains("Lần trước thẻ ghi giới tính: nữ");
    }

    @Test
    void who_hands_in_for_another_shows_a_paper_and_stands_on_the_receipt() {
        CounterCaller counter =
                filled("066194009003")
                        .with("submitterName", "Y Bhem Niê")
                        .with("channel", "postal");
        assertThat(counter.press("receive").body()).contains("Nộp thay thì cần giấy ủy quyền");
        counter.with("authority", "Ủy quyền số 12 ngày 18/11/2026");
        HttpResponse<String> receipt =
                people.as("receptionist").get(CounterCaller.paper(counter.press("receive")));
        assertThat(receipt.body())
                .contains("Y Bhem Niê (Ủy quyền số 12 ngày 18/11/2026)")
                .contains("16.000 đồng (mười sáu nghìn đồng)")
                .contains("17 giờ 00 phút, thứ Sáu, ngày 20 tháng 11 năm 2026");
    }

    @Test
    void a_business_comes_by_somebody_with_a_paper_and_is_found_again_by_its_tax_code() {
        CounterCaller counter = filled("0100233489").with("name", "Công ty TNHH Cà phê Ea Tam");
        assertThat(counter.press("receive").body()).contains("chữ số thứ mười không khớp");
        counter.with("personalId", "0100233488");
        assertThat(counter.press("receive").body()).contains("ghi người đi nộp và giấy giới thiệu");
        counter.with("submitterName", "Y Bhem Niê").with("authority", "Giấy giới thiệu số 7");

        String receipt = CounterCaller.paper(counter.press("receive"));

        assertThat(people.as("receptionist").get(receipt).body())
                .contains("Mã số thuế", "0100233488", "Y Bhem Niê (Giấy giới thiệu số 7)");
        assertThat(counter("receptionist").with("personalId", "0100 233 488").press("person"))
                .satisfies(page ->
                        assertThat(page.body())
                                .contains("Đã có trong sổ", "Công ty TNHH Cà phê Ea Tam"));
    }

    @Test
    void nothing_is_free_without_a_reason() {
        CounterCaller counter = filled("066194009004").with("fee-1-count", "0");
        assertThat(counter.press("receive").body()).contains("cần ghi lý do miễn, giảm");
        counter.with("relief", "Người cao tuổi");
        assertThat(CounterCaller.paper(counter.press("receive"))).startsWith("/giay-hen/");
    }

    @Test
    void a_procedure_is_found_by_a_few_letters_and_its_date_told_before_saving() {
        CounterCaller counter = counter("receptionist").with("q", "ket hon");
        assertThat(counter.press("search").body())
                .contains("Đăng ký kết hôn", "thứ Năm, 26/11/2026, 17:00", "trừ 24/11 nghỉ lễ");
        assertThat(counter.with("q", "dang ky").press("search").body())
                .contains("type=\"radio\" name=\"procedure\"");
        assertThat(counter.with("q", "zzz").press("search").body())
                .contains("Không thấy thủ tục nào");
    }
}
