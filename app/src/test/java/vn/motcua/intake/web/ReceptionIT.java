// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.People;

/** A receptionist at the counter, the hands on the keys. */
@BrowserTest
class ReceptionIT {
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
                    type(raw, strokes, "Nie");
                    press(raw, strokes, "F4");
                    type(raw, strokes, "ket hon");
                    raw.waitForSelector("#part-search .hit, #part-search .chosen");
                    press(raw, strokes, "Enter");
                    raw.waitForSelector(".paper");
                    raw.screenshot(
                            new Page.ScreenshotOptions()
                                    .setPath(Path.of("target/counter-chosen.png")));
                    press(raw, strokes, "1");
                    press(raw, strokes, "2");
                    press(raw, strokes, "F9");
                    raw.waitForURL("**/giay-hen/*");
                    raw.screenshot(
                            new Page.ScreenshotOptions().setPath(Path.of("target/receipt.png")));
                    System.out.println(
                            "STROKES " + strokes[0] + " REQUESTS " + requests[0] + raw.url());
                    assertThat(raw.locator(".sheet").count()).isEqualTo(2);
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
