// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.issuing.brought.WordLike;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.OpenPage;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleDesk;
import vn.motcua.testing.SampleScans;

/** A PDF made elsewhere is brought to the draft of a result. */
@BrowserTest
class BroughtIT {
    private static final Pattern SENT = Pattern.compile("name=\"sent\" value=\"([0-9a-f]{64})\"");

    private final Browser browser;
    private final People people;
    private final SampleDesk desk;

    BroughtIT(Browser browser, People people, SampleDesk desk) {
        this.browser = browser;
        this.people = people;
        this.desk = desk;
    }

    private static String page(DossierCode code) {
        return "/ho-so/" + code.value() + "/ket-qua";
    }

    private String[] form(String... more) {
        List<String> all = new ArrayList<>(List.of("do", "keep", "template", "-pdf"));
        all.addAll(List.of("signer", people.account("approver").toString(), "capacity", "1"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private HttpResponse<String> bring(Caller who, DossierCode code, byte[] pdf, String... more) {
        who.get(page(code) + "?template=-pdf");
        return who.sendFile(
                page(code), new Caller.Upload("scan", "giay phep.pdf", pdf), form(more));
    }

    @Test
    void a_file_is_sent_once_and_what_is_not_found_is_chosen_in_the_same_form() {
        DossierCode code = desk.atTheApprover();
        Caller who = people.as(Role.SPECIALIST);
        assertThat(who.get(page(code)).body())
                .contains("Văn bản soạn ngoài chương trình (tệp PDF)");
        byte[] paper = WordLike.permit().without("PHÓ CHỦ TỊCH").pdf();

        HttpResponse<String> asked = bring(who, code, paper, "f-title", "Giấy phép");
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body())
                .contains("Không thấy quyền hạn, chức vụ", "Đang dùng tệp đã gửi", "Giấy phép");
        Matcher sent = SENT.matcher(asked.body());
        assertThat(sent.find()).isTrue();
        String[] again =
                form("f-title", "Giấy phép", "f-signature", "last-3-3", "sent", sent.group(1));
        HttpResponse<String> kept = who.send(page(code), again);

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assertThat(who.get(page(code)).body())
                .contains("Đã có một dự thảo", "value=\"last-3-3\" selected", "value=\"GPXD\"");
        HttpResponse<String> later =
                who.send(
                        page(code),
                        form("f-title", "Giấy phép mới", "f-signature", "last-3-3", "do", "keep"));
        assertThat(later.statusCode()).isEqualTo(303);
    }

    @Test
    void a_look_is_a_pdf_with_its_boxes_and_nothing_is_kept() {
        DossierCode code = desk.atTheApprover();
        Caller who = people.as(Role.SPECIALIST);
        who.get(page(code) + "?template=-pdf");
        String[] look = form("f-title", "Giấy phép");
        look[1] = "look";

        HttpResponse<String> seen =
                who.sendFile(
                        page(code),
                        new Caller.Upload("scan", "a.pdf", WordLike.permit().pdf()),
                        look);

        assertThat(seen.body()).startsWith("%PDF-");
        assertThat(who.get(page(code)).body()).doesNotContain("Đã có một dự thảo");
    }

    @Test
    void files_that_are_not_fit_are_told_in_the_words_of_every_upload() {
        DossierCode code = desk.atTheApprover();
        Caller who = people.as(Role.SPECIALIST);
        byte[] half = "%PDF-1.7 half".getBytes(StandardCharsets.US_ASCII);
        byte[] picture = SampleScans.picture("PNG", "Giấy phép");

        assertThat(bring(who, code, half, "f-title", "a").body())
                .contains("bị hỏng hoặc gửi chưa trọn");
        assertThat(bring(who, code, WordLike.locked(), "f-title", "a").body())
                .contains("bị khóa bằng mật khẩu");
        assertThat(bring(who, code, new byte[0], "f-title", "a").body()).contains("pdf” trống");
        assertThat(bring(who, code, picture, "f-title", "a").body()).contains("Cần tệp PDF");
        HttpResponse<String> nothing = who.send(page(code), form());
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("Hãy chọn tệp PDF", "Hãy ghi tên loại và trích yếu");
    }

    @Test
    void the_address_of_a_file_that_somebody_else_brought_opens_nothing() {
        DossierCode code = desk.atTheApprover();
        byte[] secret = WordLike.permit().with(1, "Riêng của bộ phận khác", 85, 300).pdf();
        Caller other = people.as(Role.RECEPTIONIST);
        DossierCode theirs = desk.received();
        String paper = "/ho-so/" + theirs.value() + "/so-hoa/1";
        other.get(paper);
        other.sendFile(paper, new Caller.Upload("files", "a.pdf", secret));
        Caller who = people.as(Role.SPECIALIST);
        who.get(page(code) + "?template=-pdf");

        HttpResponse<String> refused =
                who.send(page(code), form("f-title", "a", "sent", FileStore.address(secret).hex()));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Hãy chọn tệp PDF");
        assertThat(bring(people.as(Role.CASHIER), code, secret).statusCode()).isIn(400, 403, 404);
    }

    @Test
    void its_page_serves_every_reader_before_and_after_a_fault() {
        DossierCode code = desk.atTheApprover();
        for (Eyes eyes : List.of(Eyes.DESK, Eyes.PHONE)) {
            String size = eyes.equals(Eyes.DESK) ? "-1366" : "-390";
            browser.openAs(
                    people.as(Role.SPECIALIST),
                    page(code) + "?template=-pdf",
                    eyes,
                    open -> {
                        looks(open).screenshot("issuing-brought" + size);
                        Page form = open.raw();
                        form.setInputFiles("#scan", scan());
                        form.click("button[value=keep]");
                        looks(open).screenshot("issuing-brought-asked" + size);
                        open.withTextOf(200).fitsItsWidth().cutsNothingOff();
                    });
        }
    }

    private static FilePayload scan() {
        byte[] blank = new WordLike().with(1, "Bản vẽ", 250, 300).pdf();
        return new FilePayload("ban-ve.pdf", "application/pdf", blank);
    }

    private static OpenPage looks(OpenPage open) {
        return open.passesAxe().fitsItsWidth().hasTargetsOf(24).hasNoStyleAttribute();
    }
}
