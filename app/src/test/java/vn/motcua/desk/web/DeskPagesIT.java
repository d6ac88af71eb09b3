// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.OpenPage;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleDesk;

/** The desk as its people see it: lists, the piece looked at, and doing things by key. */
@BrowserTest
class DeskPagesIT {
    private static final int STAFF_BYTES = 80_000;
    private static final int STAFF_REQUESTS = 6;
    private static final int STAFF_TARGET = 24;
    private static final int DOUBLE = 200;
    private static final int USUAL = 100;

    private final Browser browser;
    private final People people;
    private final SampleDesk desk;

    DeskPagesIT(Browser browser, People people, SampleDesk desk) {
        this.browser = browser;
        this.people = people;
        this.desk = desk;
    }

    @ParameterizedTest
    @CsvSource({
        "/sang-nay, specialist",
        "/sang-nay, one-stop-head",
        "/sang-nay, administrator",
        "/quan-tri/thu-tuc, procedure-control",
        "/viec, specialist",
        "/viec/cho-nhan, specialist",
        "/viec/cho-nhan, receptionist",
        "/viec/trinh-ky, approver",
        "/viec/cho-bo-sung, receptionist",
        "/lich, specialist",
        "/agenda, approver",
        "/giao-nhan, receptionist",
        "/tasks/waiting, clerk"
    })
    void serves_every_reader(String path, String who) {
        desk.fill();
        browser.openAs(people.as(who), path, Eyes.DESK, page -> atADesk(page, path + "-" + who));
        browser.openAs(people.as(who), path, Eyes.PHONE, page -> onAPhone(page, path + "-" + who));
    }

    @Test
    void the_page_of_a_dossier_serves_who_works_on_it() {
        DossierCode code = desk.atTheSpecialist();
        String path = "/ho-so/" + code;

        browser.openAs(
                people.as(Role.SPECIALIST), path, Eyes.DESK, page -> atADesk(page, "dossier"));
        browser.openAs(
                people.as(Role.SPECIALIST), path, Eyes.PHONE, page -> onAPhone(page, "dossier"));
    }

    private static void atADesk(OpenPage page, String name) {
        String file = "desk-1366-" + name.replaceAll("[^a-z0-9]+", "-");
        page.passesAxe().fitsItsWidth().hasTargetsOf(STAFF_TARGET).hasNoStyleAttribute();
        page.weighsAtMost(STAFF_BYTES, STAFF_REQUESTS).causesNoComplaint();
        page.screenshot(file);
        page.inTheDark().hasEnoughContrast();
        page.screenshot(file + "-dark");
        page.withTextOf(DOUBLE).fitsItsWidth().cutsNothingOff();
        page.withTextOf(USUAL).withSpacedText().fitsItsWidth();
    }

    private static void onAPhone(OpenPage page, String name) {
        page.screenshot("desk-390-" + name.replaceAll("[^a-z0-9]+", "-"));
        page.passesAxe().fitsItsWidth().hasTargetsOf(STAFF_TARGET);
        page.withTextOf(DOUBLE).fitsItsWidth();
        page.withTextOf(USUAL).as(Eyes.NARROW).fitsItsWidth();
    }

    @Test
    void a_leader_decides_with_one_key_and_the_next_one_comes() {
        desk.atTheApprover();
        desk.atTheApprover();

        browser.openAs(
                people.as(Role.APPROVER),
                "/viec/trinh-ky",
                Eyes.DESK,
                open -> {
                    Page page = open.raw();
                    String shown = page.locator(".desk-preview a[data-key=Enter]").textContent();
                    page.keyboard().press("d");
                    page.waitForURL(address -> address.contains("xong=finish_step"));
                    assertThat(page.locator(".told").textContent()).contains("Đã xong");
                    assertThat(page.locator(".desk-preview a[data-key=Enter]").textContent())
                            .isNotEqualTo(shown);
                    assertThat(desk.step(new DossierCode(shown))).isEqualTo("number");
                });
    }

    @Test
    void on_a_phone_a_leader_sees_the_decision_first_with_its_buttons_under_the_thumb() {
        desk.atTheApprover();

        browser.openAs(
                people.as(Role.APPROVER),
                "/viec/trinh-ky",
                Eyes.PHONE,
                open -> {
                    Page page = open.raw();
                    double screen = page.viewportSize().height;
                    var buttons = page.locator(".step-ends").boundingBox();
                    assertThat(buttons.y + buttons.height).isLessThanOrEqualTo(screen);
                    assertThat(page.locator(".desk-preview").boundingBox().y)
                            .isLessThan(page.locator(".desk-list").boundingBox().y);
                    assertThat(page.locator(".nav").boundingBox().height).isLessThan(60);
                });
    }

    @Test
    void of_two_windows_the_second_hears_who_was_first_and_keeps_what_was_typed() {
        DossierCode code = desk.atTheSpecialist();
        String path = "/ho-so/" + code;

        browser.openAs(
                people.as(Role.SPECIALIST),
                path,
                Eyes.DESK.withoutScript(),
                open -> {
                    Page page = open.raw();
                    page.locator("#finish-step-note").fill("Đủ điều kiện cấp giấy");
                    desk.moveOn(code);
                    page.locator("button[value=put-forward]").click();
                    assertThat(page.locator("[role=alert]").textContent())
                            .contains("vừa làm trước");
                });
    }

    @Test
    void several_pieces_of_work_are_taken_at_once() {
        DossierCode one = desk.received();
        DossierCode other = desk.received();

        browser.openAs(
                people.as(Role.SPECIALIST),
                "/viec/cho-nhan",
                Eyes.DESK.withoutScript(),
                open -> {
                    Page page = open.raw();
                    page.getByLabel("Chọn hồ sơ " + one).check();
                    page.getByLabel("Chọn hồ sơ " + other).check();
                    page.locator(".desk-bulk button").click();
                    assertThat(page.locator(".told").textContent()).contains("Đã nhận 2 việc");
                });

        assertThat(desk.holder(one)).isEqualTo(people.account("specialist"));
        assertThat(desk.holder(other)).isEqualTo(people.account("specialist"));
    }
}
