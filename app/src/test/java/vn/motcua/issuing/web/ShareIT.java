// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;

/** A leader looks at how much of what was issued is signed. */
@BrowserTest
class ShareIT {
    private final Browser browser;
    private final People people;

    ShareIT(Browser browser, People people) {
        this.browser = browser;
        this.people = people;
    }

    @Test
    void the_share_opens_in_both_languages_and_a_clerk_has_stamps_tried_again() {
        browser.openAs(
                people.as(Role.APPROVER),
                "/so-ket-qua/ky-so?from=01/01/2026&to=31/12/2026",
                Eyes.DESK,
                open -> {
                    assertThat(open.raw().locator("main").innerText())
                            .contains("không có văn bản ký số");
                    assertThat(open.raw().locator("main button[value=extend]").count()).isZero();
                    open.passesAxe().screenshot("issuing-share");
                });
        Caller clerk = people.as(Role.CLERK);

        assertThat(clerk.get("/results/signed").body()).contains("Try time stamps again");
        HttpResponse<String> sent = clerk.send("/so-ket-qua/ky-so", "do", "extend");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(clerk.get("/so-ket-qua/ky-so?from=32/1/2026").body()).contains("32/1/2026");
    }
}
