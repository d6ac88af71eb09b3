// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.OpenPage;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleCounter;

/** A receptionist at the counter, the hands on the keys. */
@BrowserTest
class ReceptionIT {
    /**
     * From the empty page to the saved receipt of somebody new: 12 digits, phone, name included.
     */
    private static final int KEYSTROKES = 60;

    /**
     * The receipt with stylesheet and scripts included, and one search for each pause in typing.
     */
    private static final int REQUESTS = 16;

    private static final int BYTES = 80_000;
    private static final int TARGET = 24;

    private final Browser browser;
    private final People people;

    ReceptionIT(Browser browser, People people) {
        this.browser = browser;
        this.people = people;
    }

    @Test
    void a_dossier_is_received_without_the_mouse() {
        browser.openAs(
                people.as("receptionist"),
                "/tiep-nhan",
                Eyes.DESK,
                page -> {
                    Page raw = page.raw();
                    int[] requests = {0};
                    int[] strokes = {0};
                    raw.onRequest(request -> requests[0]++);
                    type(raw, strokes, "066194003217");
                    press(raw, strokes, "Enter");
                    type(raw, strokes, "0905113287");
                    press(raw, strokes, "Enter");
                    type(raw, strokes, "H’Blia Nie");
                    press(raw, strokes, "F4");
                    type(raw, strokes, "ket hon");
                    raw.waitForSelector("#part-search .hit, #part-search .chosen");
                    press(raw, strokes, "Enter");
                    raw.waitForSelector("[data-paper=\"1\"]:focus");
                    press(raw, strokes, "1");
                    press(raw, strokes, "2");
                    press(raw, strokes, "F9");
                    raw.waitForURL("**/giay-hen/*");
                    assertThat(raw.locator(".sheet").count()).isEqualTo(2);
                    assertThat(strokes[0]).as("keystrokes").isLessThanOrEqualTo(KEYSTROKES);
                    assertThat(requests[0]).as("requests").isLessThanOrEqualTo(REQUESTS);
                });
    }

    @Test
    void the_page_serves_every_reader_empty_chosen_faulty_and_received() {
        Caller receptionist = people.as("receptionist");
        browser.openAs(
                receptionist,
                "/tiep-nhan",
                Eyes.DESK,
                page -> {
                    page.weighsAtMost(BYTES, 6).hasNoStyleAttribute();
                    serves(page, "empty");
                    choose(page.raw());
                    serves(page, "chosen");
                    page.raw().keyboard().press("F9");
                    page.raw().waitForSelector(".faults");
                    serves(page, "faulty");
                });
        String receipt = receipt(receptionist);
        browser.openAs(receptionist, receipt, Eyes.DESK, page -> serves(page, "receipt"));
        browser.openAs(receptionist, "/reception", Eyes.DESK, page -> serves(page, "english"));
    }

    private static void choose(Page raw) {
        raw.fill("#personalId", "066194003217");
        raw.focus("#q");
        raw.keyboard().type(SampleCounter.EXTRACT);
        raw.waitForSelector("#part-search .hit, #part-search .chosen");
        raw.keyboard().press("Enter");
        raw.waitForSelector("[data-paper=\"1\"]:focus");
    }

    private String receipt(Caller receptionist) {
        String[] address = {""};
        browser.openAs(
                receptionist,
                "/tiep-nhan",
                Eyes.DESK,
                page -> {
                    Page raw = page.raw();
                    choose(raw);
                    raw.fill("#name", "H’Bliă Niê");
                    raw.focus("#doc-1-have");
                    raw.keyboard().press("1");
                    raw.keyboard().press("F9");
                    raw.waitForURL("**/giay-hen/*");
                    address[0] = raw.url().replaceFirst("https?://[^/]+", "");
                });
        return address[0];
    }

    private static void serves(OpenPage page, String name) {
        page.as(Eyes.DESK).passesAxe().fitsItsWidth().hasTargetsOf(TARGET);
        page.screenshot("reception-" + name);
        page.inTheDark().hasEnoughContrast();
        page.inLight().withTextOf(200).fitsItsWidth().cutsNothingOff();
        page.withTextOf(100).as(Eyes.PHONE).screenshot("reception-" + name + "-phone");
        page.passesAxe().fitsItsWidth().withTextOf(200).fitsItsWidth();
        page.withTextOf(100).as(Eyes.NARROW).fitsItsWidth().cutsNothingOff();
        page.as(Eyes.DESK);
    }

    @Test
    void without_script_a_dossier_is_received_all_the_same() {
        browser.openAs(
                people.as("receptionist"),
                "/tiep-nhan",
                Eyes.PHONE.withoutScript(),
                page -> {
                    Page raw = page.raw();
                    raw.fill("#personalId", "066194003219");
                    raw.fill("#name", "H’Bliă Niê");
                    raw.fill("#q", "dang ky");
                    raw.click("button[value=search]");
                    raw.locator(".hit", new Page.LocatorOptions().setHasText("Đăng ký kết hôn"))
                            .locator("input")
                            .check();
                    raw.click("[data-choose]");
                    raw.check("#doc-1-have");
                    raw.check("#doc-2-have");
                    raw.click("button[value=receive]");
                    raw.waitForURL("**/giay-hen/*");
                    assertThat(raw.locator(".sheet").count()).isEqualTo(2);
                });
    }

    @Test
    void the_keys_of_the_counter_are_listed() {
        browser.openAs(
                people.as("receptionist"),
                "/tiep-nhan",
                Eyes.DESK,
                page -> {
                    page.raw().evaluate("() => document.activeElement.blur()");
                    page.raw().keyboard().press("?");
                    assertThat(page.raw().locator(".keys").textContent())
                            .contains(
                                    "F9", "lưu và in giấy hẹn", "giấy tờ đang chọn không áp dụng");
                });
    }

    private static void press(Page page, int[] strokes, String key) {
        strokes[0]++;
        page.keyboard().press(key);
    }

    private static void type(Page page, int[] strokes, String text) {
        strokes[0] += text.length();
        page.keyboard().type(text);
    }
}
