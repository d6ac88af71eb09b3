// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.SamplePages;

/** Hands on the keys, and pages without their script. */
@BrowserTest
class KeysIT {
    private static final String FOCUS = "() => document.activeElement.textContent.trim()";
    private final Browser browser;

    KeysIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void the_first_key_leads_past_the_navigation_to_the_content() {
        browser.open(
                "/bao-cao/giai-quyet",
                Eyes.DESK,
                page -> {
                    Page keys = page.raw();
                    keys.keyboard().press("Tab");
                    assertThat(keys.evaluate(FOCUS)).isEqualTo("Bỏ qua, đến nội dung");
                    keys.keyboard().press("Enter");
                    keys.keyboard().press("Tab");
                    assertThat(
                                    keys.evaluate(
                                            "() => document.activeElement.closest('main') !== null"))
                            .isEqualTo(true);
                });
    }

    @Test
    void every_number_that_opens_is_reached_by_tab_and_seen() {
        browser.open(
                "/bao-cao/giai-quyet",
                Eyes.DESK,
                page -> {
                    Page keys = page.raw();
                    int cells = keys.locator(".figures td a").count();
                    keys.locator(".scroll").focus();
                    for (int cell = 0; cell < cells; cell++) {
                        keys.keyboard().press("Tab");
                        assertThat(keys.evaluate("() => !!document.activeElement.closest('td')"))
                                .isEqualTo(true);
                    }
                    assertThat(
                                    keys.evaluate(
                                            "() => getComputedStyle(document.activeElement).outlineWidth"))
                            .isEqualTo("3px");
                });
    }

    @Test
    void arrows_go_from_number_to_number_and_enter_opens_its_list() {
        browser.open(
                "/bao-cao/giai-quyet",
                Eyes.DESK,
                page -> {
                    Page keys = page.raw();
                    keys.locator(".figures tbody tr").first().locator("a").first().focus();
                    Object first = keys.evaluate(FOCUS);
                    keys.keyboard().press("ArrowDown");
                    keys.keyboard().press("ArrowRight");
                    assertThat(keys.evaluate(FOCUS)).isNotEqualTo(first);
                    keys.keyboard().press("ArrowLeft");
                    keys.keyboard().press("ArrowUp");
                    assertThat(keys.evaluate(FOCUS)).isEqualTo(first);
                    keys.keyboard().press("Enter");
                    keys.waitForURL(Pattern.compile(".*/ho-so\\?.*figure=received.*"));
                    assertThat(keys.title()).startsWith(first + " hồ sơ tiếp nhận");
                });
    }

    @Test
    void a_stroke_leads_to_the_search_and_a_code_to_its_dossier() {
        browser.open(
                "/bao-cao/giai-quyet",
                Eyes.DESK,
                page -> {
                    Page keys = page.raw();
                    keys.keyboard().press("/");
                    keys.keyboard().type(SamplePages.LAND);
                    keys.keyboard().press("Enter");
                    keys.waitForURL("**/ho-so/" + SamplePages.LAND);
                    assertThat(keys.locator("h1").textContent()).contains("Nguyễn Thị Hòa");
                });
    }

    @Test
    void the_keys_are_listed_and_put_away_again() {
        browser.open(
                "/bao-cao/giai-quyet",
                Eyes.DESK,
                page -> {
                    Page keys = page.raw();
                    keys.keyboard().press("?");
                    assertThat(keys.locator(".keys").isVisible()).isTrue();
                    keys.keyboard().press("Escape");
                    assertThat(keys.locator(".keys").isVisible()).isFalse();
                });
    }

    @Test
    void who_switched_the_keys_off_types_in_peace() {
        browser.open(
                "/bao-cao/giai-quyet?keys=off",
                Eyes.DESK,
                page -> {
                    Page keys = page.raw();
                    keys.keyboard().press("?");
                    assertThat(keys.locator(".keys").isVisible()).isFalse();
                });
    }

    @Test
    void faults_take_the_focus_and_lead_to_their_fields() {
        browser.open(
                "/bao-cao/giai-quyet?from=30/2/2026",
                Eyes.DESK,
                page -> {
                    Page keys = page.raw();
                    assertThat((String) keys.evaluate(FOCUS)).startsWith("Cần sửa 1 điều");
                    keys.keyboard().press("Tab");
                    keys.keyboard().press("Enter");
                    assertThat(keys.evaluate("() => document.activeElement.id")).isEqualTo("from");
                });
    }

    @Test
    void without_script_a_report_is_asked_for_opened_and_read() {
        browser.open(
                "/bao-cao/giai-quyet",
                Eyes.PHONE.withoutScript(),
                page -> {
                    Page form = page.raw();
                    form.locator("#by").selectOption("field");
                    form.locator("form.filters button").click();
                    form.locator("tbody tr", new Page.LocatorOptions().setHasText("Đất đai"))
                            .locator("a")
                            .first()
                            .click();
                    form.locator(".work-code a").first().click();
                    assertThat(form.locator(".ruler").isVisible()).isTrue();
                });
    }
}
