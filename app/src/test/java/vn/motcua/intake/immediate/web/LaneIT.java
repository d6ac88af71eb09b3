// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.OpenPage;
import vn.motcua.testing.People;

/** Copies certified while somebody waits, the hands on the keys. */
@BrowserTest
class LaneIT {
    /** After the scan, for three copies of five pages. */
    private static final int PRESSES = 12;

    private static final int BYTES = 80_000;
    private static final int TARGET = 24;

    private static final String CARD =
            "066094003217|240123456|Y Bhem Niê|12081994|Nam|Buôn Wiao A, Krông Năng|25062021";

    private final Browser browser;
    private final People people;

    LaneIT(Browser browser, People people) {
        this.browser = browser;
        this.people = people;
    }

    @Test
    void three_copies_of_five_pages_are_certified_and_undone_in_a_few_keys() {
        browser.openAs(
                people.as("receptionist"),
                "/lam-ngay",
                Eyes.DESK,
                page -> {
                    Page raw = page.raw();
                    scan(raw, CARD);
                    raw.waitForSelector("#part-person .is-card");
                    assertThat(raw.inputValue("#name")).isEqualTo("Y Bhem Niê");
                    int presses = threeCopies(raw);
                    raw.keyboard().press("F9");
                    raw.waitForURL("**/lam-ngay/luot/*");
                    assertThat(presses + 1).isLessThanOrEqualTo(PRESSES);
                    assertThat(raw.textContent("main")).contains("SCT/BS").contains("21.000");
                    raw.keyboard().press("Control+z");
                    raw.waitForSelector(".is-struck");
                    serves(page, "undone");
                });
    }

    private static void scan(Page raw, String card) {
        raw.focus("#personalId");
        raw.keyboard().insertText(card);
        raw.keyboard().press("Enter");
    }

    private static int threeCopies(Page raw) {
        raw.waitForSelector("[data-add]:focus");
        raw.keyboard().press("+");
        raw.waitForSelector("#row-1-document:focus");
        String[] keys = {"3", "Enter", "5", "Enter", "3", "Enter"};
        for (String key : keys) {
            raw.keyboard().press(key);
        }
        raw.keyboard().press("1");
        return keys.length + 2;
    }

    @Test
    void a_card_that_was_cut_off_is_told_and_nothing_is_filled() {
        browser.openAs(
                people.as("receptionist"),
                "/lam-ngay",
                Eyes.DESK,
                page -> {
                    Page raw = page.raw();
                    scan(raw, "066094003217|240123456|Y Bhem");
                    raw.waitForSelector("#part-person .field-fault");
                    assertThat(raw.textContent("#part-person")).contains("bị cắt");
                    assertThat(raw.inputValue("#name")).isEmpty();
                });
    }

    @Test
    void the_page_serves_every_reader_empty_filled_and_faulty() {
        browser.openAs(
                people.as("receptionist"),
                "/lam-ngay",
                Eyes.DESK,
                page -> {
                    page.weighsAtMost(BYTES, 6).hasNoStyleAttribute();
                    serves(page, "empty");
                    scan(page.raw(), CARD);
                    threeCopies(page.raw());
                    serves(page, "filled");
                    page.raw().fill("#row-1-copies", "0");
                    page.raw().keyboard().press("F9");
                    page.raw().waitForSelector(".faults");
                    serves(page, "faulty");
                });
        browser.openAs(
                people.as("receptionist"),
                "/so-chung-thuc",
                Eyes.DESK,
                page -> serves(page, "books"));
    }

    @Test
    void without_script_a_copy_is_certified_all_the_same() {
        browser.openAs(
                people.as("receptionist"),
                "/at-once",
                Eyes.PHONE.withoutScript(),
                page -> {
                    Page raw = page.raw();
                    raw.fill("#personalId", "066094003219");
                    raw.fill("#name", "H’Bliă Niê");
                    raw.click("button[value=add-copies]");
                    raw.fill("#row-1-document", "1");
                    raw.fill("#row-1-copies", "2");
                    raw.check("#check-original");
                    raw.click("button[value=done]");
                    assertThat(raw.textContent("main")).contains("The price has just changed");
                    raw.click("button[value=done]");
                    raw.waitForURL("**/at-once/visits/*");
                    assertThat(raw.textContent("main")).contains("4,000");
                });
    }

    private static void serves(OpenPage page, String name) {
        page.as(Eyes.DESK).passesAxe().fitsItsWidth().hasTargetsOf(TARGET);
        page.screenshot("lane-" + name);
        page.inTheDark().hasEnoughContrast();
        page.inLight().withTextOf(200).fitsItsWidth().cutsNothingOff();
        page.withTextOf(100).as(Eyes.PHONE).screenshot("lane-" + name + "-phone");
        page.passesAxe().fitsItsWidth();
        page.as(Eyes.NARROW).fitsItsWidth().cutsNothingOff();
        page.as(Eyes.DESK);
    }
}
