// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleCounter;

/** The limit of another case, and a unit elsewhere that decides, chosen at the counter. */
@BrowserTest
class CaseAndOfficeIT {
    private static final String ELSEWHERE = "000.07.25.H15";

    private final Browser browser;
    private final People people;
    private final JdbcClient sql;
    private final long marriage;

    CaseAndOfficeIT(
            Browser browser,
            People people,
            @Autowired JdbcClient sql,
            @Autowired Catalogue catalogue) {
        this.browser = browser;
        this.people = people;
        this.sql = sql;
        this.marriage =
                catalogue
                        .inForce(
                                new ProcedureCode(SampleCounter.MARRIAGE),
                                LocalDate.of(2026, 11, 20))
                        .orElseThrow()
                        .id();
    }

    private CounterCaller counter() {
        return CounterCaller.open(people.as("receptionist")).filled(marriage);
    }

    @Test
    void another_case_needs_its_reason_and_gives_its_date() {
        HttpResponse<String> silent = counter().with("limit", "2").press("receive");
        HttpResponse<String> unknown = counter().with("limit", "7").press("receive");
        String receipt =
                CounterCaller.paper(
                        counter()
                                .with("limit", "2")
                                .with("limitReason", "Một bên từng ở nước ngoài")
                                .press("receive"));

        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(silent.body()).contains("Ghi vì sao không phải trường hợp thông thường.");
        assertThat(unknown.body()).contains("Trường hợp này không có trong thủ tục.");
        assertThat(people.as("receptionist").get(receipt).body())
                .contains("8 ngày làm việc", "ngày 03 tháng 12 năm 2026");
        String code = receipt.substring(receipt.lastIndexOf('/') + 1);
        assertThat(people.as("receptionist").get("/ho-so/" + code).body())
                .contains("Vì sao thời hạn này", "Một bên từng ở nước ngoài");
    }

    @Test
    void a_unit_elsewhere_decides_and_its_people_see_the_dossier() {
        String receipt = CounterCaller.paper(counter().with("office", ELSEWHERE).press("receive"));
        String code = receipt.substring(receipt.lastIndexOf('/') + 1);

        assertThat(people.as("receptionist").get(receipt).body()).contains("Cơ quan giải quyết");
        assertThat(people.as("receptionist.elsewhere").get("/ho-so/" + code).statusCode())
                .isEqualTo(200);
        Caller elsewhere = people.as("receptionist.elsewhere");
        elsewhere.get("/sang-nay");
        assertThat(elsewhere.send("/tim", "q", "H’Bliă Niê").body()).contains(code);
        assertThat(
                        sql.sql(
                                        """
                                        select w.unit_id <> d.unit_id
                                        from work_item w
                                        join dossier d on d.id = w.dossier_id
                                        where d.code = :code
                                        """)
                                .param("code", code)
                                .query(Boolean.class)
                                .list())
                .containsExactly(true);
    }

    @Test
    void a_unit_that_is_none_or_does_not_receive_this_is_refused() {
        HttpResponse<String> none = counter().with("office", "000.99.25.H15").press("receive");
        HttpResponse<String> district = counter().with("office", "000.00.25.H15").press("receive");

        assertThat(none.body()).contains("Không chuyển được đến nơi này.");
        assertThat(district.body()).contains("Không chuyển được đến nơi này.");
    }

    @Test
    void the_date_follows_the_case_before_anything_is_saved() {
        browser.openAs(
                people.as("receptionist"),
                "/tiep-nhan",
                Eyes.DESK,
                page -> {
                    Page raw = page.raw();
                    raw.focus("#q");
                    raw.keyboard().type("ket hon");
                    raw.waitForSelector("#part-search .hit, #part-search .chosen");
                    raw.keyboard().press("Enter");
                    raw.waitForSelector("#limit");
                    String usual = raw.textContent("#part-due .due-day");
                    raw.selectOption("#limit", "2");
                    raw.waitForSelector("#limitReason:focus");
                    page.passesAxe().fitsItsWidth();
                    assertThat(raw.textContent("#part-due .due-day")).isNotEqualTo(usual);
                    page.screenshot("reception-case");
                });
    }
}
