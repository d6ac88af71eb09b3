// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.PaperSigner;
import vn.motcua.signing.Papers;
import vn.motcua.signing.Signers;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.register.DemoSigning;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.OpenPage;

/** Anybody checks a file. */
@BrowserTest
class CheckIT {
    /** A citizen page: design.md asks for 40 KB and six requests. */
    private static final int BYTES = 40_000;

    private static final int REQUESTS = 6;

    private final Browser browser;
    private final DemoSigning demo;
    private final PaperSigner signer;
    private final InstantSource clock;

    CheckIT(
            Browser browser,
            @Autowired DemoSigning demo,
            @Autowired PaperSigner signer,
            @Autowired InstantSource clock) {
        this.browser = browser;
        this.demo = demo;
        this.signer = signer;
        this.clock = clock;
    }

    @Test
    void a_sealed_paper_is_called_right_with_who_signed_it() {
        byte[] sealed = sealed();

        sent(
                Eyes.PHONE,
                sealed,
                open -> {
                    assertThat(open.raw().locator("[role=status]").innerText())
                            .contains("Chữ ký hợp lệ, văn bản chưa bị sửa");
                    assertThat(open.raw().locator("main").innerText())
                            .contains(Signers.CHAIRMAN, Signers.COMMITTEE, "Nguyên vẹn từ lúc ký");
                    open.passesAxe().fitsItsWidth().screenshot("signing-sound");
                });
    }

    @Test
    void a_changed_paper_is_called_forged_and_says_what_to_do() {
        byte[] forged = sealed();
        forged[forged.length / 8] ^= 0x20;

        sent(
                Eyes.PHONE.withoutScript(),
                forged,
                open -> {
                    assertThat(open.raw().locator("[role=status]").innerText())
                            .contains("đã bị sửa hoặc làm giả");
                    assertThat(open.raw().locator("main").innerText())
                            .contains("Đừng dùng tệp này");
                    open.screenshot("signing-broken");
                });
    }

    @Test
    void what_bears_no_signature_is_told_kindly() {
        sent(
                Eyes.DESK,
                Papers.confirmation(),
                open ->
                        assertThat(open.raw().locator("main").innerText())
                                .contains("không có chữ ký số"));
    }

    @Test
    void the_page_is_light_and_asks_for_a_file_when_none_was_chosen() {
        browser.open(
                "/kiem-tra",
                Eyes.PHONE,
                open -> {
                    open.passesAxe().weighsAtMost(BYTES, REQUESTS);
                    open.raw().locator("main button[type=submit]").click();
                    assertThat(open.raw().locator("[role=alert]").innerText())
                            .contains("Chưa chọn tệp");
                });
    }

    private void sent(Eyes eyes, byte[] file, Consumer<OpenPage> look) {
        browser.open(
                "/kiem-tra",
                eyes,
                open -> {
                    Page page = open.raw();
                    var payload = new FilePayload("giay.pdf", "application/pdf", file);
                    page.locator("#file").setInputFiles(payload);
                    page.locator("main button[type=submit]").click();
                    look.accept(open);
                });
    }

    private byte[] sealed() {
        Instant now = clock.instant();
        try (SigningKey chairman = key(Signers.CHAIRMAN, HolderKind.PERSON);
                SigningKey clerk = key(Signers.COMMITTEE, HolderKind.ORGANISATION)) {
            var paper = new PaperSigner.Unsigned(Papers.confirmation(), Papers.places());
            byte[] signed =
                    Signers.done(signer.sign(paper, Papers.signatureImage(), chairman, now));
            var ready =
                    (PaperSigner.Readiness.Ready)
                            signer.readiness(
                                    new PaperSigner.Signed(signed, who -> true), clerk, now);
            var stamp = new PaperSigner.Stamp(Papers.sealImage(), clerk);
            return Signers.done(signer.seal(ready, Papers.numbering(), stamp, now));
        }
    }

    private SigningKey key(String name, HolderKind kind) {
        Instant now = clock.instant();
        var subject =
                new Subject(
                        name,
                        Signers.COMMITTEE,
                        now.minus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(300)));
        return Signers.open(demo.authority().issue(subject, Signers.PIN), kind);
    }
}
