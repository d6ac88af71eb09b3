// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.NewPost;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.OpenPage;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleCounter;
import vn.motcua.testing.SampleStaff;

/** The last minutes of a day at the counter. */
@BrowserTest
class ClosingPagesIT {
    private static final int BYTES = 80_000;
    private static final int TARGET = 24;

    private final Browser browser;
    private final People people;

    ClosingPagesIT(Browser browser, People people) {
        this.browser = browser;
        this.people = people;
    }

    private People.Person hired(Role... roles) {
        return people.hire(
                Arrays.stream(roles)
                        .map(role ->
                                new NewPost(
                                        role, SampleStaff.EA_TAM, LocalDate.of(2020, 1, 1), null))
                        .toArray(NewPost[]::new));
    }

    @Test
    void a_day_is_closed_with_one_key_and_what_does_not_agree_has_to_be_explained() {
        People.Person officer = hired(Role.RECEPTIONIST);
        Caller caller = people.as(officer);
        browser.openAs(
                caller,
                "/tiep-nhan",
                Eyes.DESK,
                page -> {
                    Page raw = page.raw();
                    receivesAndTakesMoney(raw);
                    raw.navigate(raw.url().replaceFirst("/luot/.*", "/chot-ngay"));
                    page.hasNoStyleAttribute();
                    assertThat(raw.textContent(".close-pairs")).doesNotContain("Lệch");
                    assertThat(raw.textContent("#slip + p")).contains("1 hồ sơ giao ngay");
                    assertThat(raw.locator("#counted:focus").count()).isEqualTo(1);
                    serves(page, "open");
                    raw.keyboard().press("F9");
                    raw.waitForSelector(".faults");
                    assertThat(raw.textContent(".faults")).contains("Đếm tiền mặt");
                    raw.fill("#counted", "7.000");
                    raw.keyboard().press("F9");
                    raw.waitForSelector("#note-fault");
                    serves(page, "faulty");
                    raw.fill("#note", "Trả thừa 1.000");
                    raw.fill("#handed-to", "Lê Thị Thủ Quỹ");
                    raw.keyboard().press("F9");
                    raw.waitForURL("**/chot-ngay/*");
                    assertThat(raw.textContent("main"))
                            .contains("Khớp với nhật ký", "-1.000", "Trả thừa 1.000");
                    serves(page, "closed");
                    raw.navigate(raw.url().replaceFirst("/chot-ngay/.*", "/chot-ngay"));
                    assertThat(raw.textContent("main")).contains("Chưa có gì để chốt");
                    raw.click(".close-past a");
                    raw.waitForURL("**/chot-ngay/*");
                    assertThat(people.as(hired(Role.RECEPTIONIST)).get(path(raw)).statusCode())
                            .isEqualTo(404);
                    assertThat(people.as(Role.ONE_STOP_HEAD).get(path(raw)).statusCode())
                            .isEqualTo(200);
                });
        browser.openAs(
                people.as(Role.ONE_STOP_HEAD),
                "/chot-ngay/tat-ca",
                Eyes.DESK,
                page -> {
                    page.weighsAtMost(BYTES, 6);
                    assertThat(
                                    page.raw()
                                            .textContent(
                                                    "tr:has-text('Người %s')"
                                                            .formatted(officer.login())))
                            .contains("Đủ");
                    serves(page, "all");
                });
    }

    @Test
    void a_day_to_come_is_not_closed_and_nothing_else_breaks_on_odd_words() {
        Caller caller = people.as(hired(Role.RETURN_OFFICER));

        assertThat(caller.get("/chot-ngay").body()).contains("Chưa có gì để chốt");
        assertThat(
                        caller.send(
                                        "/chot-ngay",
                                        "do",
                                        "close",
                                        "key",
                                        "A".repeat(43),
                                        "day",
                                        "21/11/2026")
                                .body())
                .contains("Ngày này chưa tới");
        assertThat(caller.get("/chot-ngay?day=x&unit=y").statusCode()).isEqualTo(200);
        assertThat(caller.get("/chot-ngay/x").statusCode()).isEqualTo(404);
        assertThat(caller.get("/chot-ngay/999999").statusCode()).isEqualTo(404);
    }

    private static String path(Page raw) {
        return raw.url().replaceFirst("^https?://[^/]+", "");
    }

    /** An extract for 8.000 đồng, paid in cash. */
    private static void receivesAndTakesMoney(Page raw) {
        raw.fill("#personalId", "066194003218");
        raw.focus("#q");
        raw.keyboard().type(SampleCounter.EXTRACT);
        raw.waitForSelector("#part-search .hit, #part-search .chosen");
        raw.keyboard().press("Enter");
        raw.waitForSelector("[data-paper=\"1\"]:focus");
        raw.fill("#name", "H’Bliă Mlô");
        raw.focus("#doc-1-have");
        raw.keyboard().press("1");
        raw.keyboard().press("F9");
        raw.waitForURL("**/giay-hen/*");
        raw.keyboard().press("F8");
        raw.waitForURL("**/luot/*");
        raw.keyboard().press("F9");
        raw.waitForSelector("a[href*='/bien-lai/']");
    }

    private static void serves(OpenPage page, String name) {
        page.as(Eyes.DESK).passesAxe().fitsItsWidth().hasTargetsOf(TARGET);
        page.screenshot("closing-" + name);
        page.inTheDark().hasEnoughContrast();
        page.inLight().withTextOf(200).fitsItsWidth().cutsNothingOff();
        page.withTextOf(100).as(Eyes.PHONE).screenshot("closing-" + name + "-phone");
        page.passesAxe().fitsItsWidth();
        page.as(Eyes.NARROW).fitsItsWidth().cutsNothingOff();
        page.as(Eyes.DESK);
    }
}
