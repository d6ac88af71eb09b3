// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleDesk;

/** Leaders and specialists with a phone in one hand, and a line that breaks. */
@BrowserTest
class PhoneIT {
    private final Browser browser;
    private final People people;
    private final SampleDesk desk;

    PhoneIT(Browser browser, People people, SampleDesk desk) {
        this.browser = browser;
        this.people = people;
        this.desk = desk;
    }

    @Test
    void a_leader_decides_with_three_taps_from_the_first_page_of_the_day() {
        DossierCode code = desk.atTheApprover();
        AtomicInteger taps = new AtomicInteger();

        browser.openAs(
                people.as(Role.APPROVER),
                "/sang-nay",
                Eyes.PHONE,
                open -> {
                    Page page = open.raw();
                    tap(page, taps, "a.need[href*='trinh-ky']");
                    tap(page, taps, "a[href$='/ho-so/" + code + "']");
                    open.screenshot("phone-decide");
                    tap(page, taps, "button[value=approve]");
                    page.waitForSelector("text=việc đang ở Văn thư");
                    assertThat(desk.step(code)).isEqualTo("number");
                    assertThat(taps.get()).isLessThanOrEqualTo(3);
                });
    }

    private static void tap(Page page, AtomicInteger taps, String what) {
        page.locator(what).first().click();
        taps.incrementAndGet();
    }

    @Test
    void on_a_phone_what_can_be_done_stands_before_what_happened() {
        DossierCode code = desk.atTheApprover();

        browser.openAs(
                people.as(Role.APPROVER),
                "/ho-so/" + code,
                Eyes.PHONE,
                open -> {
                    Page page = open.raw();
                    double acts = page.locator(".acts").boundingBox().y;
                    double buttons = page.locator(".step-ends").boundingBox().y;
                    assertThat(acts).isLessThan(page.locator(".dossier-steps").boundingBox().y);
                    assertThat(buttons).isLessThan(page.viewportSize().height);
                });
    }

    @Test
    void what_the_line_did_not_carry_is_kept_and_sent_again() {
        DossierCode code = desk.atTheSpecialist();

        onABrokenLine(
                code,
                Route::abort,
                page -> {
                    assertThat(page.inputValue("#finish-step-note")).isEqualTo("Đủ điều kiện");
                    assertThat(desk.step(code)).isEqualTo("assess");
                });
    }

    @Test
    void an_answer_that_got_lost_is_asked_for_again_and_nothing_is_done_twice() {
        DossierCode code = desk.atTheSpecialist();

        onABrokenLine(
                code,
                route -> {
                    route.fetch();
                    route.abort();
                },
                _ -> assertThat(desk.step(code)).isNotEqualTo("assess"));
    }

    private void onABrokenLine(DossierCode code, Consumer<Route> line, Consumer<Page> kept) {
        browser.openAs(
                people.as(Role.SPECIALIST),
                "/ho-so/" + code,
                Eyes.PHONE,
                open -> {
                    Page page = open.raw();
                    page.fill("#finish-step-note", "Đủ điều kiện");
                    AtomicInteger sent = new AtomicInteger();
                    page.route(
                            "**/ho-so/" + code,
                            route -> {
                                boolean first =
                                        route.request().method().equals("POST")
                                                && sent.getAndIncrement() == 0;
                                if (first) {
                                    line.accept(route);
                                } else {
                                    route.resume();
                                }
                            });
                    page.click("button[value=put-forward]");
                    page.waitForSelector(".unsent");
                    open.screenshot("phone-unsent");
                    open.passesAxe();
                    kept.accept(page);
                    page.click(".unsent button");
                    page.waitForSelector(".unsent", gone());
                    page.waitForLoadState();
                    assertThat(page.locator("button[value=put-forward]").count()).isZero();
                });
    }

    private static Page.WaitForSelectorOptions gone() {
        return new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    @Test
    void a_specialist_asks_for_papers_with_a_thumb() {
        DossierCode code = desk.atTheSpecialist();

        browser.openAs(
                people.as(Role.SPECIALIST),
                "/ho-so/" + code,
                Eyes.PHONE,
                open -> {
                    Page page = open.raw();
                    page.click("summary[data-key=B]");
                    page.fill("#propose-supplement-items", "Bản sao giấy khai sinh");
                    page.fill("#propose-supplement-reason", "Chưa có trong hồ sơ");
                    page.fill("#propose-supplement-answerBy", "4/12/2026");
                    open.screenshot("phone-supplement");
                    open.fitsItsWidth();
                    page.click(".act[open] form button[type=submit]");
                    page.waitForSelector("button[value=put-forward]", gone());
                });
    }
}
