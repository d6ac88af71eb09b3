// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Browser;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.GuidePictures;
import vn.motcua.testing.People;

/** Takes the pictures of the guide for receptionists. */
@BrowserTest
class GuidePicturesIT {
    private final Browser browser;
    private final People people;

    GuidePicturesIT(Browser browser, People people) {
        this.browser = browser;
        this.people = people;
    }

    @Test
    void the_counter_and_its_receipt_are_pictured() {
        picture("/reception", "reception-en");
        String receipt = picture("/tiep-nhan", "reception-vi");
        assertThat(receipt).contains("/giay-hen/");
    }

    private String picture(String path, String name) {
        String[] address = {""};
        browser.openAs(
                people.as("receptionist"),
                path,
                GuidePictures.DESK,
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
                    GuidePictures.take(raw, name);
                    raw.keyboard().press("F9");
                    raw.waitForSelector(".sheet");
                    GuidePictures.take(raw, "receipt");
                    address[0] = raw.url();
                });
        return address[0];
    }
}
