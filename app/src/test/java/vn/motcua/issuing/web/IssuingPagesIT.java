// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleDesk;

/** From the dossier to the draft, to the desk of whoever signs, to the page behind the QR code. */
@BrowserTest
class IssuingPagesIT {
    private static final Pattern TOKEN = Pattern.compile("/kiem-tra/([a-z2-7]{26})");
    private static final Pattern TICK = Pattern.compile("name=\"paper\" value=\"([0-9]+)\"");

    private final Browser browser;
    private final People people;
    private final SampleDesk desk;

    IssuingPagesIT(Browser browser, People people, SampleDesk desk) {
        this.browser = browser;
        this.people = people;
        this.desk = desk;
    }

    private static String page(DossierCode code) {
        return "/ho-so/" + code.value() + "/ket-qua";
    }

    private HttpResponse<String> keep(Caller specialist, DossierCode code, String reason) {
        specialist.get(page(code));
        return specialist.send(
                page(code),
                "do",
                "keep",
                "template",
                "tu-choi-giai-quyet",
                "f-reason",
                reason,
                "f-basis",
                "Luật Hộ tịch 60/2014/QH13, Điều 13",
                "f-hotline",
                "0262 3675 123",
                "signer",
                people.account("approver").toString(),
                "capacity",
                "1",
                "symbol",
                "TB-UBND");
    }

    /** The address of the page of a draft that was just kept. */
    private String drafted() {
        return drafted(desk.atTheApprover());
    }

    private String drafted(DossierCode code) {
        HttpResponse<String> kept = keep(people.as(Role.SPECIALIST), code, "Chưa đủ điều kiện");
        assertThat(kept.statusCode()).isEqualTo(303);
        return kept.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void a_draft_says_what_is_missing_and_keeps_what_was_typed() {
        DossierCode code = desk.atTheApprover();
        Caller specialist = people.as(Role.SPECIALIST);
        assertThat(specialist.get("/ho-so/" + code.value()).body()).contains("Soạn kết quả");

        HttpResponse<String> refused = keep(specialist, code, "");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Hãy điền mục này.", "0262 3675 123");
        assertThat(keep(specialist, code, "Bắt đầu bằng \u2610").body()).contains("không có ký tự");
        assertThat(keep(specialist, code, "Chưa đủ điều kiện").statusCode()).isEqualTo(303);
        assertThat(specialist.get(page(code)).body())
                .contains("Đã có một dự thảo", "Chưa đủ điều kiện", "value=\"1\" selected");
        HttpResponse<String> look =
                specialist.send(
                        page(code),
                        "do",
                        "look",
                        "template",
                        "tu-choi-giai-quyet",
                        "f-reason",
                        "Chưa đủ điều kiện",
                        "f-basis",
                        "Luật",
                        "f-hotline",
                        "0262",
                        "signer",
                        people.account("approver").toString(),
                        "symbol",
                        "TB-UBND");
        assertThat(look.body()).startsWith("%PDF-");
    }

    @Test
    void whoever_is_to_sign_finds_the_draft_and_is_told_when_there_is_no_key() {
        DossierCode code = desk.atTheApprover();
        drafted(code);
        Caller approver = people.as(Role.APPROVER);
        assertThat(approver.get("/ho-so/" + code.value()).body())
                .contains("Ký ở Bàn ký số thì hồ sơ tự được duyệt");
        assertThat(people.as(Role.SPECIALIST).get("/ho-so/" + code.value()).body())
                .doesNotContain("Ký ở Bàn ký số");
        Matcher tick = TICK.matcher(approver.get("/ban-ky").body());
        assertThat(tick.find()).isTrue();

        HttpResponse<String> none = approver.send("/ban-ky", "pin", "123456");
        HttpResponse<String> unkeyed =
                approver.send("/ban-ky", "paper", tick.group(1), "pin", "123456");

        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("Hãy đánh dấu ít nhất một văn bản");
        assertThat(unkeyed.statusCode()).isEqualTo(400);
        assertThat(unkeyed.body()).contains("Chưa có chứng thư số").doesNotContain("123456\"");
        assertThat(people.as(Role.CLERK).get("/dong-dau").statusCode()).isEqualTo(200);
        assertThat(approver.get("/ban-ky/la").statusCode()).isEqualTo(303);
        assertThat(approver.get("/ban-ky?gone=1").body())
                .contains("Không còn danh sách của vòng ấy");
    }

    @Test
    void a_draft_is_for_those_who_work_on_it_and_its_code_says_that_it_is_none_yet() {
        String paper = drafted();
        HttpResponse<String> shown = people.as(Role.APPROVER).get(paper);
        Matcher token = TOKEN.matcher(shown.body());
        assertThat(token.find()).isTrue();

        assertThat(people.as(Role.APPROVER).get(paper + "/van-ban.pdf").body()).startsWith("%PDF-");
        assertThat(people.as(Role.CASHIER).get(paper).statusCode()).isEqualTo(404);
        Caller anybody = people.nobody();
        assertThat(anybody.get("/kiem-tra/" + token.group(1)).body())
                .contains("chưa được phát hành")
                .doesNotContain("Byă");
        HttpResponse<String> compared =
                anybody.sendFile(
                        "/kiem-tra/" + token.group(1),
                        new Caller.Upload(
                                "file", "a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        assertThat(compared.statusCode()).isEqualTo(200);
        assertThat(anybody.get("/kiem-tra/la").statusCode()).isEqualTo(404);
    }

    @Test
    void its_pages_serve_every_reader() {
        String paper = drafted();
        DossierCode code = desk.atTheApprover();
        looks(people.as(Role.SPECIALIST), page(code), "issuing-draft");
        looks(people.as(Role.APPROVER), "/ban-ky", "issuing-signing");
        looks(people.as(Role.APPROVER), paper, "issuing-paper");
        looks(people.as(Role.CLERK), "/so-ket-qua", "issuing-register");
        looks(people.as(Role.CLERK), "/dong-dau", "issuing-sealing");
    }

    private void looks(Caller who, String path, String file) {
        browser.openAs(
                who,
                path,
                Eyes.DESK,
                open -> {
                    open.passesAxe().fitsItsWidth().hasTargetsOf(24).hasNoStyleAttribute();
                    open.weighsAtMost(200_000, 7).causesNoComplaint().screenshot(file + "-1366");
                    open.inTheDark().hasEnoughContrast();
                    open.withTextOf(200).fitsItsWidth().cutsNothingOff();
                });
        browser.openAs(
                who,
                path,
                Eyes.PHONE,
                open -> {
                    open.passesAxe().fitsItsWidth().hasTargetsOf(24).screenshot(file + "-390");
                    open.as(Eyes.NARROW).fitsItsWidth();
                });
    }
}
