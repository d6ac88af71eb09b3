// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.identity.Role;
import vn.motcua.signing.Mark;
import vn.motcua.signing.Papers;
import vn.motcua.signing.Signers;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.DemoSigning;
import vn.motcua.signing.register.KeyRing;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.People;

/** The clerk enters the certificate of a leader, with the image of the signature. */
@BrowserTest
class EntryIT {
    private static final String PAGE = "/quan-tri/chung-thu-so/them";

    private final Browser browser;
    private final People people;
    private final KeyRing ring;
    private final DemoSigning demo;
    private final InstantSource clock;

    EntryIT(
            Browser browser,
            People people,
            @Autowired KeyRing ring,
            @Autowired DemoSigning demo,
            @Autowired InstantSource clock) {
        this.browser = browser;
        this.people = people;
        this.ring = ring;
        this.demo = demo;
        this.clock = clock;
    }

    @Test
    void a_certificate_is_entered_with_its_image_and_mandate_and_can_be_used_at_once() {
        byte[] file = demo.authority().issue(subject(), Signers.PIN);
        browser.openAs(
                people.as(Role.CLERK),
                PAGE,
                Eyes.DESK,
                open -> {
                    Page page = open.raw();
                    page.locator("#owner").selectOption(reviewer());
                    page.locator("#place").selectOption("file");
                    page.locator("#file").setInputFiles(payload("key.p12", file));
                    page.locator("#pin").fill("000000");
                    page.locator("#mandate-from").fill("31/12/2026");
                    page.locator("#mandate-until").fill("01/11/2026");
                    page.locator("#decision").fill("15/QĐ-UBND");
                    send(page);
                    assertThat(page.locator(".faults").innerText())
                            .contains("đúng mã PIN", "Ngày cuối");
                    open.passesAxe().screenshot("signing-entry");
                    page.locator("#file").setInputFiles(payload("key.p12", file));
                    page.locator("#pin").fill(new String(Signers.PIN));
                    page.locator("#mandate-from").fill("01/11/2026");
                    page.locator("#mandate-until").fill("31/12/2026");
                    page.locator("#mark").setInputFiles(payload("mark.png", image()));
                    send(page);
                    assertThat(page.locator("main").innerText())
                            .contains("Đang dùng", "15/QĐ-UBND", "01/11/2026");
                    assertThat(page.locator("img.mark-image").evaluate("one => one.naturalWidth"))
                            .isNotEqualTo(0);
                    open.passesAxe().screenshot("signing-certificate");
                    page.locator("#mandate-until").fill("02/11/2026");
                    page.locator("main form button").last().click();
                    assertThat(page.locator("main").innerText())
                            .contains("Ngoài thời hạn ủy quyền");
                });

        assertThat(ring.current(owner(), clock.instant())).isEmpty();
    }

    private String reviewer() {
        return people.account(Role.REVIEWER.code()).toString();
    }

    private CertificateOwner owner() {
        return new CertificateOwner.Person(people.account(Role.REVIEWER.code()));
    }

    private static void send(Page page) {
        page.locator("main button.is-primary").last().click();
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static byte[] image() {
        return switch (Papers.sealImage()) {
            case Mark.Image image -> image.png();
            case Mark.Words _ -> throw new AssertionError();
        };
    }

    private Subject subject() {
        Instant now = clock.instant();
        return new Subject("Phạm Thị Bích Ngọc", "Ea Tam", now, now.plus(Duration.ofDays(90)));
    }
}
