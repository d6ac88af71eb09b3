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

/**
 * Takes the pictures of the guide for receptionists: aside with each check, so that they can always
 * be taken, and into the guide when asked with {@code -Dmotcua.guide.pictures=true}. That every
 * picture a guide names is there is a test of the papers.
 */
@BrowserTest
class GuidePicturesIT {
    private static final Path FOLDER =
            Boolean.getBoolean("motcua.guide.pictures")
                    ? Path.of("..", "docs", "guide", "img")
                    : Path.of("target", "guide-pictures");

    private final Browser browser;
    private final People people;

    GuidePicturesIT(Browser browser, People people) {
        this.browser = browser;
        this.people = people;
    }

    @Test
    void the_counter_and_its_receipt_are_pictured() {
        picture("/reception", "reception-en.png");
        String receipt = picture("/tiep-nhan", "reception-vi.png");
        assertThat(receipt).contains("/giay-hen/");
    }

    private String picture(String path, String name) {
        String[] address = {""};
        browser.openAs(
                people.as("receptionist"),
                path,
                Eyes.DESK,
                page -> {
                    Page raw = page.raw();
                    raw.fill("#personalId", "066194003217");
                    raw.fill("#phone", "0905113287");
                    raw.fill("#name", "H’Bliă Niê");
                    raw.focus("#q");
                    raw.keyboard().type("ket hon");
                    raw.keyboard().press("Enter");
                    raw.waitForSelector("[data-paper=\"1\"]:focus");
                    raw.keyboard().press("1");
                    raw.keyboard().press("2");
                    take(raw, name);
                    raw.keyboard().press("F9");
                    raw.waitForSelector(".sheet");
                    take(raw, "receipt.png");
                    address[0] = raw.url();
                });
        return address[0];
    }

    private static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
    }
}
