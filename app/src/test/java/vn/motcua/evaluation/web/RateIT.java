// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.RatingCodes;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleDesk;
import vn.motcua.testing.Stranger;

/** The public says how content it is: three faces, by keyboard, by touch, without JavaScript. */
@BrowserTest
class RateIT {
    private static final int CITIZEN_PAGE = 40_000;
    private static final AtomicInteger PLACES = new AtomicInteger(180);

    private final Browser browser;
    private final People people;
    private final SampleDesk desk;
    private final int port;
    @Autowired private RatingCodes codes;

    RateIT(Browser browser, People people, SampleDesk desk, @LocalServerPort int port) {
        this.browser = browser;
        this.people = people;
        this.desk = desk;
        this.port = port;
    }

    private String address(DossierCode dossier) {
        return "/danh-gia?code=" + codes.code(dossier);
    }

    private void looks(String path, String name) {
        for (Eyes eyes : new Eyes[] {Eyes.DESK, Eyes.PHONE, Eyes.NARROW, Eyes.PHONE.dark()}) {
            browser.open(
                    path,
                    eyes,
                    open -> {
                        open.passesAxe().fitsItsWidth().hasTargetsOf(24).hasNoStyleAttribute();
                        open.causesNoComplaint();
                        open.raw()
                                .locator("main .button")
                                .all()
                                .forEach(button ->
                                        assertThat(button.boundingBox().height)
                                                .isGreaterThanOrEqualTo(48));
                        String look = eyes.equals(Eyes.PHONE.dark()) ? "dark" : "" + eyes.width();
                        open.screenshot(name + "-" + look);
                        open.withTextOf(200).fitsItsWidth();
                    });
        }
    }

    @Test
    void three_large_faces_ask_and_name_nobody() {
        String path = address(desk.ready());

        looks(path, "rate-faces");
        browser.open(path, Eyes.PHONE, open -> open.weighsAtMost(CITIZEN_PAGE, 6));
        browser.open(
                path,
                Eyes.NARROW,
                open -> {
                    for (var face : open.raw().locator(".rating-face").all()) {
                        assertThat(face.boundingBox().width).isGreaterThanOrEqualTo(64);
                        assertThat(face.boundingBox().height).isGreaterThanOrEqualTo(64);
                        assertThat(face.locator("svg").boundingBox().width)
                                .isGreaterThanOrEqualTo(64);
                    }
                });
        assertThat(people.nobody().get(path).body())
                .contains("Không hài lòng", "Hài lòng", "Rất hài lòng", "Ea Tam")
                .doesNotContain("H’Len", "Trần Văn Đức", "Nguyễn Thị Hồng Nhung", "066190");
    }

    @Test
    void it_is_done_by_keyboard_alone_without_javascript() {
        String path = address(desk.ready());
        browser.open(
                path,
                Eyes.PHONE.withoutScript(),
                open -> {
                    open.raw().locator("input[name=level]").first().focus();
                    open.raw().keyboard().press("Space");
                    open.raw().keyboard().press("ArrowRight");
                    open.raw().keyboard().press("ArrowRight");
                    assertThat(open.raw().locator("input[value=very-satisfied]").isChecked())
                            .isTrue();
                    open.raw().keyboard().press("Tab");
                    open.raw().keyboard().type("Cảm ơn các cháu");
                    open.raw().keyboard().press("Tab");
                    open.raw().keyboard().press("Enter");
                    open.raw().waitForURL("**done=yes**");
                    assertThat(open.raw().locator("h1").innerText()).isEqualTo("Cảm ơn ông/bà");
                    open.screenshot("rate-thanks-390");
                });
        assertThat(people.nobody().get(path).body()).contains("đã được đánh giá rồi");
    }

    @Test
    void the_code_is_asked_for_and_found_however_it_is_typed() {
        String typed = codes.code(desk.ready()).toLowerCase(java.util.Locale.ROOT);
        looks("/danh-gia", "rate-code");
        browser.open(
                "/danh-gia",
                Eyes.PHONE.withoutScript(),
                open -> {
                    open.raw().locator("#code").fill(" " + typed.replace('-', ' '));
                    open.raw().locator("#code").press("Enter");
                    open.raw().waitForURL("**code=**");
                    assertThat(open.raw().locator("input[type=radio]").count()).isEqualTo(3);
                });
    }

    @Test
    void sent_twice_it_counts_once() {
        String code = codes.code(desk.ready());
        Caller caller = people.nobody();
        caller.get("/danh-gia?code=" + code);

        HttpResponse<String> first =
                caller.send("/danh-gia", "code", code, "level", "satisfied", "comment", "");
        HttpResponse<String> second =
                caller.send("/danh-gia", "code", code, "level", "not-satisfied", "comment", "");

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).contains("Cảm ơn ông/bà", "đánh giá trước vẫn giữ nguyên");
    }

    @Test
    void what_is_wrong_is_told_and_what_was_typed_stays() {
        String code = codes.code(desk.ready());
        Caller caller = people.nobody();
        caller.get("/danh-gia?code=" + code);

        HttpResponse<String> none =
                caller.send("/danh-gia", "code", code, "comment", "Tốt <b>lắm</b>");
        HttpResponse<String> strange =
                caller.send("/danh-gia", "code", code, "level", "4", "comment", "x".repeat(501));
        HttpResponse<String> noCode = caller.send("/danh-gia", "level", "satisfied");

        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("Chọn một trong ba mức.", "Tốt &lt;b");
        assertThat(strange.statusCode()).isEqualTo(400);
        assertThat(strange.body()).contains("Góp ý dài quá 500 ký tự", "Chọn một trong ba mức.");
        assertThat(noCode.statusCode()).isEqualTo(400);
        browser.open(
                "/danh-gia?code=" + code,
                Eyes.PHONE,
                open -> {
                    open.raw().locator("button[type=submit]").last().click();
                    open.raw().waitForSelector(".faults");
                    open.passesAxe().fitsItsWidth().screenshot("rate-fault-390");
                });
    }

    @Test
    void whoever_comes_too_early_is_asked_to_come_back() {
        String path = address(desk.atTheSpecialist());

        assertThat(people.nobody().get(path).body())
                .contains("Hồ sơ đang được giải quyết", "Xin quay lại")
                .doesNotContain("type=\"radio\"");
        browser.open(path, Eyes.PHONE, open -> open.passesAxe().screenshot("rate-early-390"));
    }

    @Test
    void staff_who_are_signed_in_do_not_rate() {
        String code = codes.code(desk.ready());
        Caller officer = people.as(Role.SPECIALIST);
        String path = "/danh-gia?code=" + code;

        assertThat(officer.get(path).body()).contains("Trang này dành cho người dân");
        officer.send("/danh-gia", "code", code, "level", "very-satisfied", "comment", "");
        assertThat(people.nobody().get(path).body()).contains("type=\"radio\"");
    }

    @Test
    void codes_cannot_be_guessed_from_one_place() {
        Stranger stranger = Stranger.from(PLACES.incrementAndGet(), port);
        String right = address(desk.ready());
        for (int number = 0; number < Guesses.MOST; number++) {
            String guess = "/danh-gia?code=2222-222" + "23456789CF".charAt(number);
            assertThat(stranger.get(right).statusCode()).isEqualTo(200);
            assertThat(stranger.get(guess).statusCode()).isEqualTo(404);
        }

        HttpResponse<String> further = stranger.get("/danh-gia?code=2222-222H");

        assertThat(further.statusCode()).isEqualTo(429);
        assertThat(further.body()).contains("Đã thử nhiều lần");
        Stranger other = Stranger.from(PLACES.incrementAndGet(), port);
        assertThat(other.get(right).statusCode()).isEqualTo(200);
    }

    @Test
    void the_look_up_leads_there_once_there_is_a_result() {
        DossierCode ready = desk.ready();
        Stranger stranger = Stranger.from(PLACES.incrementAndGet(), port);

        assertThat(stranger.looksUp("/tra-cuu", ready.value(), "1234").body())
                .contains("/danh-gia?code=" + codes.code(ready));
        assertThat(stranger.looksUp("/tra-cuu", desk.atTheSpecialist().value(), "1234").body())
                .contains("Hồ sơ này")
                .doesNotContain("/danh-gia?code=");
    }

    @Test
    void from_the_look_up_no_code_need_be_typed() {
        String ready = desk.ready().value();
        for (Eyes eyes : new Eyes[] {Eyes.DESK, Eyes.PHONE}) {
            browser.open(
                    "/tra-cuu",
                    eyes,
                    open -> {
                        open.raw().locator("#code").fill(ready);
                        open.raw().locator("#digits").fill("1234");
                        open.raw().locator("#digits").press("Enter");
                        open.raw().waitForSelector("#rate");
                        open.passesAxe().fitsItsWidth().screenshot("rate-look-up-" + eyes.width());
                        open.raw().locator("a[href*='/danh-gia?code=']").click();
                        open.raw().waitForSelector(".rating-face");
                    });
        }
    }

    @Test
    void the_receipt_of_the_counter_bears_the_code() {
        DossierCode code = desk.received();

        assertThat(people.as(Role.RECEPTIONIST).get("/giay-hen/" + code.value()).body())
                .contains("Mã phiếu đánh giá", codes.code(code));
    }
}
