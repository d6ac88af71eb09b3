// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleDesk;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SampleStaff;

/** From the page of a dossier to a confirmed scan, without JavaScript. */
@BrowserTest
class DigitiseIT {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");
    private static final Pattern PICTURE = Pattern.compile("<img src=\"([^\"]+)\"");

    private final Browser browser;
    private final People people;
    private final SampleDesk desk;

    DigitiseIT(Browser browser, People people, SampleDesk desk) {
        this.browser = browser;
        this.people = people;
        this.desk = desk;
    }

    private static String list(DossierCode code) {
        return "/ho-so/" + code.value() + "/so-hoa";
    }

    private static String[] form(HttpResponse<String> page, String... more) {
        Matcher version = VERSION.matcher(page.body());
        assertThat(version.find()).as(page.body()).isTrue();
        List<String> all = new ArrayList<>(List.of("version", version.group(1)));
        all.addAll(List.of("title", "Giấy khai sinh", "owner", "H’Yar Byă"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static HttpResponse<String> add(Caller who, String paper, String name, byte[] file) {
        HttpResponse<String> page = who.get(paper);
        return who.sendFile(
                paper, new Caller.Upload("files", name, file), form(page, "number", "12/2009"));
    }

    @Test
    void pages_are_added_turned_left_out_and_confirmed_with_what_stands_on_the_paper() {
        DossierCode code = desk.received();
        Caller who = people.as(Role.RECEPTIONIST);
        assertThat(who.get("/ho-so/" + code.value()).body()).contains("Số hóa giấy tờ");
        assertThat(who.get(list(code)).body()).contains("Chưa có bản quét");
        String paper = list(code) + "/1";
        assertThat(who.get(paper).body()).contains("Chưa có trang nào");

        HttpResponse<String> added =
                add(who, paper, "quet.pdf", SampleScans.pdf("Giấy khai sinh", "Mặt sau"));
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.body()).contains("Đã thêm trang", "12/2009", "Trang 2/2");
        HttpResponse<String> turned =
                who.send(paper, form(added, "do", "turn-0", "number", "12/2009"));
        assertThat(turned.body()).contains("12/2009");
        HttpResponse<String> less = who.send(paper, form(turned, "do", "leave-out-1"));
        assertThat(less.body()).contains("Không dùng", "Xác nhận 1 trang");
        Matcher picture = PICTURE.matcher(less.body());
        assertThat(picture.find()).isTrue();
        HttpResponse<String> shown = who.get(picture.group(1).replace("&amp;", "&"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/jpeg");

        HttpResponse<String> old = who.send(paper, form(added, "do", "confirm"));
        HttpResponse<String> kept = who.send(paper, form(less, "do", "confirm"));

        assertThat(old.body()).contains("Người khác vừa sửa các trang này");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assertThat(who.get(list(code)).body())
                .contains("Đã xác nhận, chờ ký số", "Ký số các giấy đã xác nhận (1)");
        HttpResponse<String> unkeyed = who.send(list(code), "pin", "123456");
        assertThat(unkeyed.statusCode()).isEqualTo(400);
        assertThat(unkeyed.body()).contains("Chưa có chứng thư số").doesNotContain("123456");
    }

    @Test
    void files_that_are_not_fit_and_fields_that_are_missing_are_told_and_nothing_typed_is_lost() {
        DossierCode code = desk.received();
        Caller who = people.as(Role.RECEPTIONIST);
        String paper = list(code) + "/1";

        HttpResponse<String> unfit =
                add(who, paper, "don.pdf", new byte[] {'%', 'P', 'D', 'F', '-'});
        HttpResponse<String> packed =
                add(who, paper, "nen.pdf", SampleScans.packed(COSName.JBIG2_DECODE));
        HttpResponse<String> empty =
                who.send(paper, form(who.get(paper), "do", "confirm", "title", ""));
        HttpResponse<String> none = who.send(paper, form(who.get(paper), "do", "confirm"));

        assertThat(unfit.statusCode()).isEqualTo(400);
        assertThat(unfit.body()).contains("bị hỏng hoặc gửi chưa trọn", "12/2009");
        assertThat(packed.statusCode()).isEqualTo(400);
        assertThat(packed.body()).contains("JBIG2", "quét lại tệp đó", "12/2009");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("Chưa có trang nào để xác nhận", "H’Yar Byă");
    }

    @Test
    void only_who_receives_or_handles_the_dossier_digitises_its_papers() {
        DossierCode code = desk.received();

        assertThat(people.as(SampleStaff.ELSEWHERE).get(list(code)).statusCode()).isEqualTo(403);
        assertThat(people.as(Role.AUDITOR).get(list(code) + "/1").statusCode()).isEqualTo(403);
        assertThat(people.as(Role.SPECIALIST).get(list(code) + "/1").statusCode()).isEqualTo(200);
        assertThat(people.as(Role.SPECIALIST).get(list(code) + "/99").statusCode()).isEqualTo(404);
    }

    @Test
    void its_pages_serve_every_reader() {
        DossierCode code = desk.received();
        Caller who = people.as(Role.RECEPTIONIST);
        add(who, list(code) + "/1", "anh.jpg", SampleScans.picture("JPEG", "Giấy khai sinh"));
        looks(who, list(code), "digitise-list");
        looks(who, list(code) + "/1", "digitise-paper");
    }

    private void looks(Caller who, String path, String file) {
        browser.openAs(
                who,
                path,
                Eyes.DESK,
                open -> {
                    open.passesAxe().fitsItsWidth().hasTargetsOf(24).hasNoStyleAttribute();
                    open.causesNoComplaint().screenshot(file + "-1366");
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
