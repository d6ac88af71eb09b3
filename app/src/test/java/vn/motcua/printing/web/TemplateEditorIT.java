// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.NewPost;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleStaff;

/** Writing, looking at and publishing templates, with and without JavaScript. */
@BrowserTest
class TemplateEditorIT {
    private static final String LIST = "/quan-tri/mau-giay-to";
    private static final String LETTER = LIST + "/thu-xin-loi";

    private final Browser browser;
    private final People people;

    TemplateEditorIT(Browser browser, People people) {
        this.browser = browser;
        this.people = people;
    }

    @Test
    void the_look_follows_the_text_and_a_fault_is_told_with_its_line() {
        browser.openAs(
                writer(),
                LIST + "/tt03-2025-03",
                Eyes.DESK,
                page -> {
                    Page raw = page.raw();
                    page.hasNoStyleAttribute();
                    raw.waitForSelector("img.editor-page");
                    assertThat(raw.evaluate("document.querySelector('.editor-page').naturalWidth"))
                            .isNotEqualTo(0);
                    raw.fill("#body", raw.inputValue("#body").replace("{reason}", "{lyDo}"));
                    raw.waitForSelector(".editor-faults");
                    assertThat(raw.textContent(".editor-faults")).contains("Dòng", "lyDo");
                });
    }

    @Test
    void a_version_is_published_from_a_day_without_javascript() {
        Caller caller = writer();
        String text = body(caller.get(LETTER).body());
        String better = text.replace("Rất mong nhận được", "Chúng tôi mong nhận được");

        HttpResponse<String> early = publish(caller, better, "2026-11-19");
        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(early.body()).contains("hôm nay hoặc sau này");
        HttpResponse<String> bad = publish(caller, better.replace("{owner}", "☐"), "2026-12-01");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("U+2610", "owner");
        assertThat(publish(caller, better, "2026-12-01").statusCode()).isEqualTo(303);

        assertThat(caller.get(LETTER).body()).contains("Bản 2", "Thêm lời", "So với bản trước");
        assertThat(caller.get(LETTER + "/so-sanh?version=2").body())
                .contains("<ins>", "Chúng tôi mong nhận được", "<del>");
        assertThat(caller.get(LETTER + "/ban/2.pdf").body()).startsWith("%PDF-");
        assertThat(caller.get(LIST).body()).contains("Đang dùng bản 1 trong 2 bản");
    }

    private static HttpResponse<String> publish(Caller caller, String text, String from) {
        return caller.send(
                LETTER,
                "do",
                "publish",
                "title",
                "Thư xin lỗi",
                "scope",
                "",
                "from",
                from,
                "source",
                "Quyết định 12/QĐ-UBND",
                "note",
                "Thêm lời",
                "body",
                text);
    }

    private static String body(String page) {
        String begun = page.substring(page.indexOf("<textarea"));
        return begun.substring(begun.indexOf('>') + 1, begun.indexOf("</textarea>"))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }

    private Caller writer() {
        return people.as(
                people.hire(
                        new NewPost(
                                Role.PROCEDURE_CONTROL,
                                SampleStaff.EA_TAM,
                                LocalDate.of(2020, 1, 1),
                                null)));
    }
}
