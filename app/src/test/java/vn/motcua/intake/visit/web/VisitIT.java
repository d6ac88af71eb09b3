// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.visit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.OpenPage;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleCounter;

/** Two dossiers of one person, handed in one after the other and paid together. */
@BrowserTest
class VisitIT {
    private static final int TARGET = 24;

    private final Browser browser;
    private final People people;

    VisitIT(Browser browser, People people) {
        this.browser = browser;
        this.people = people;
    }

    @Test
    void the_second_dossier_asks_nothing_again_and_both_are_paid_by_one_key() {
        browser.openAs(
                people.as("receptionist"),
                "/tiep-nhan",
                Eyes.DESK,
                page -> {
                    Page raw = page.raw();
                    raw.fill("#personalId", "066194003217");
                    receive(raw, "H’Bliă Niê");
                    raw.keyboard().press("Control+Enter");
                    raw.waitForURL("**/tiep-nhan?luot=*");
                    assertThat(raw.inputValue("#name")).isEqualTo("H’Bliă Niê");
                    assertThat(raw.inputValue("#personalId")).isEqualTo("066194003217");
                    receive(raw, "H’Bliă Niê");
                    raw.keyboard().press("F8");
                    raw.waitForURL("**/luot/*");
                    assertThat(raw.textContent("main")).contains("2 hồ sơ").contains("16.000");
                    serves(page, "unpaid");
                    raw.keyboard().press("F9");
                    raw.waitForSelector("a[href*='/bien-lai/']");
                    serves(page, "paid");
                    printsByItself(raw);
                });
    }

    private static void printsByItself(Page raw) {
        String visit = raw.url();
        raw.click("a[href*='/bien-lai/']");
        raw.waitForSelector("[data-print]:not([hidden])");
        assertThat(raw.isVisible("[data-printed]")).isFalse();
        raw.navigate(visit + "?print=direct");
        raw.click("a[href*='/bien-lai/']");
        raw.waitForSelector("[data-printed]:not([hidden])");
        assertThat(raw.url()).doesNotContain("in=1");
        assertThat(raw.locator(".receipt, .sheet").count()).isGreaterThanOrEqualTo(2);
        raw.reload();
        raw.waitForSelector("[data-print]:not([hidden])");
        assertThat(raw.isVisible("[data-printed]")).isFalse();
    }

    private static void receive(Page raw, String name) {
        raw.focus("#q");
        raw.keyboard().type(SampleCounter.EXTRACT);
        raw.waitForSelector("#part-search .hit, #part-search .chosen");
        raw.keyboard().press("Enter");
        raw.waitForSelector("[data-paper=\"1\"]:focus");
        raw.fill("#name", name);
        raw.focus("#doc-1-have");
        raw.keyboard().press("1");
        raw.keyboard().press("F9");
        raw.waitForURL("**/giay-hen/*");
    }

    private static void serves(OpenPage page, String name) {
        page.as(Eyes.DESK).passesAxe().fitsItsWidth().hasTargetsOf(TARGET);
        page.screenshot("visit-" + name);
        page.inTheDark().hasEnoughContrast();
        page.inLight().withTextOf(200).fitsItsWidth();
        page.withTextOf(100).as(Eyes.PHONE).screenshot("visit-" + name + "-phone");
        page.passesAxe().fitsItsWidth();
        page.as(Eyes.NARROW).fitsItsWidth();
        page.as(Eyes.DESK);
    }
}
