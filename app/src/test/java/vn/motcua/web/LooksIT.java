// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.SamplePages;

/** Pictures of the pages for people to look at, in {@code target/screenshots}, and of paper. */
@BrowserTest
class LooksIT {
    /** A4 on its side within its margins, at 96 dots an inch. */
    private static final Eyes A4_ACROSS = new Eyes(1032, 688, ColorScheme.LIGHT, true);

    private final Browser browser;

    LooksIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void the_pages_are_drawn_at_a_desk_and_on_a_phone() {
        draw("home", "/", "/home");
        draw("look-up", "/tra-cuu", "/track");
        draw("report", "/bao-cao/giai-quyet", "/reports/handling");
        draw("list", "/ho-so?figure=pending", "/dossiers?figure=pending");
        draw("dossier", "/ho-so/" + SamplePages.LAND, "/dossiers/" + SamplePages.LAND);
        draw("faults", "/bao-cao/giai-quyet?from=30/2/2026&to=x", "/reports/handling?to=x");
    }

    private void draw(String name, String vietnamese, String english) {
        browser.open(vietnamese, Eyes.DESK, page -> page.screenshot(name + "-1366-vi"));
        browser.open(english, Eyes.DESK.dark(), page -> page.screenshot(name + "-1366-en-dark"));
        browser.open(vietnamese, Eyes.PHONE.dark(), page -> page.screenshot(name + "-390-vi-dark"));
        browser.open(english, Eyes.PHONE, page -> page.screenshot(name + "-390-en"));
    }

    @Test
    void on_paper_only_what_is_read_remains() {
        browser.open(
                "/bao-cao/giai-quyet",
                A4_ACROSS,
                page -> {
                    page.onPaper().screenshot("report-paper");
                    assertThat(page.raw().locator(".topbar").isVisible()).isFalse();
                    assertThat(page.raw().locator(".filters").isVisible()).isFalse();
                    assertThat(page.raw().locator(".figures").isVisible()).isTrue();
                });
    }

    @Test
    void with_forced_colours_shapes_and_words_remain() {
        browser.open(
                "/ho-so/" + SamplePages.LATE,
                Eyes.DESK,
                page -> {
                    page.withForcedColours().passesAxe().screenshot("dossier-forced-colours");
                    assertThat(page.raw().locator(".pill .shape").isVisible()).isTrue();
                });
    }

    @Test
    void a_late_dossier_says_so_by_shape_words_and_colour() {
        browser.open(
                "/ho-so/" + SamplePages.LATE,
                Eyes.DESK,
                page -> {
                    page.screenshot("dossier-late-1366-vi");
                    assertThat(page.raw().locator(".pill").first().getAttribute("class"))
                            .contains("is-late");
                    assertThat(page.raw().locator(".pill").first().textContent()).contains("Quá");
                });
    }
}
