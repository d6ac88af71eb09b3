// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.GuidePictures;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleDesk;

/** Takes the pictures of the guides for specialists, leaders, administrators and citizens. */
@BrowserTest
class GuidePicturesIT {
    private static final String LAST_FOUR = "1234";

    private final Browser browser;
    private final People people;
    private final SampleDesk desk;

    GuidePicturesIT(Browser browser, People people, SampleDesk desk) {
        this.browser = browser;
        this.people = people;
        this.desk = desk;
    }

    @BeforeEach
    void there_is_something_of_everything() {
        desk.fill();
    }

    @Test
    void the_staff_is_pictured_at_work() {
        staff("specialist", "/viec", "/tasks", "specialist");
        staff("approver", "/viec/trinh-ky", "/tasks/to-sign", "leader");
        staff("administrator", "/quan-tri/tai-khoan", "/admin/accounts", "administration");
        browser.openAs(
                people.as("approver"),
                "/viec/trinh-ky",
                Eyes.PHONE,
                page -> {
                    assertThat(page.raw().locator(".step-ends").isVisible()).isTrue();
                    GuidePictures.take(page.raw(), "leader-phone");
                });
    }

    private void staff(String who, String vietnamese, String english, String name) {
        one(who, vietnamese, name + "-vi");
        one(who, english, name + "-en");
    }

    private void one(String who, String path, String name) {
        browser.openAs(
                people.as(who),
                path,
                GuidePictures.DESK,
                page -> {
                    assertThat(page.raw().locator("h1").isVisible()).isTrue();
                    GuidePictures.take(page.raw(), name);
                });
    }

    @Test
    void citizens_are_pictured_with_their_telephone() {
        DossierCode code = desk.atTheSpecialist();

        citizen("/", "/tra-cuu", code, "vi");
        citizen("/home", "/track", code, "en");
    }

    private void citizen(String home, String lookUp, DossierCode code, String language) {
        browser.open(home, Eyes.PHONE, page -> GuidePictures.take(page.raw(), "home-" + language));
        browser.open(
                lookUp,
                Eyes.PHONE,
                open -> {
                    Page page = open.raw();
                    page.fill("[name=code]", code.value());
                    page.fill("[name=digits]", LAST_FOUR);
                    page.locator("main button[type=submit]").click();
                    page.waitForSelector(".lookup-answer");
                    GuidePictures.take(page, "look-up-" + language);
                });
    }
}
