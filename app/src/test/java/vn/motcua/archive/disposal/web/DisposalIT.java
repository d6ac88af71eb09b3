// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.keeping.RetentionBook;
import vn.motcua.archive.keeping.RetentionTerm;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.Units;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SampleStaff;

/** From a paper past its term to a list that the leader approves, without JavaScript. */
@BrowserTest
class DisposalIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private final Browser browser;
    private final People people;
    @Autowired private Holdings holdings;
    @Autowired private RetentionBook book;
    @Autowired private FileStore files;
    @Autowired private StaffRegister register;
    @Autowired private Units units;

    DisposalIT(Browser browser, People people) {
        this.browser = browser;
        this.people = people;
    }

    private HoldingCode due(String number) {
        Staff clerk = register.holders(Role.CLERK, SampleStaff.EA_TAM, TODAY).getFirst();
        Holdings.By by = new Holdings.By(clerk.id(), NOW);
        PaperFacts facts =
                new PaperFacts(
                        "",
                        "Giấy ủy quyền",
                        new PaperFacts.Owner("", "H’Bliă Niê"),
                        "",
                        number,
                        LocalDate.of(2015, 3, 2),
                        null);
        NewHolding paper =
                new NewHolding(
                        facts,
                        new Holding.Origin(HoldingSource.REGISTER, null, 0),
                        units.tree().find(SampleStaff.EA_TAM, TODAY).orElseThrow().id(),
                        files.keepOwn(
                                        SampleScans.pdf("Ủy quyền " + number),
                                        FileKind.PDF,
                                        clerk.id().value())
                                .address());
        HoldingCode code = holdings.keep(paper, by).orElseThrow();
        book.choose(code, new RetentionTerm(book.rules().find("n5").orElseThrow(), "Biên bản"), by);
        return code;
    }

    private static HttpResponse<String> does(Caller who, String path, String... more) {
        Matcher version = VERSION.matcher(who.get(path).body());
        assertThat(version.find()).isTrue();
        String[] fields = new String[more.length + 2];
        fields[0] = "version";
        fields[1] = version.group(1);
        System.arraycopy(more, 0, fields, 2, more.length);
        return who.send(path, fields);
    }

    @Test
    void papers_are_listed_by_the_clerk_and_approved_by_the_leader() {
        HoldingCode stays = due("91/UQ");
        HoldingCode goes = due("92/UQ");
        Caller clerk = people.as(Role.CLERK);
        Caller leader = people.as(Role.APPROVER);
        assertThat(clerk.get("/huy-tai-lieu").body())
                .contains("91/UQ", "5 năm", "Biên bản", "01/01/2021");

        HttpResponse<String> empty = clerk.send("/huy-tai-lieu", "reason", "", "basis", "Luật");
        assertThat(empty.statusCode()).isEqualTo(400);
        HttpResponse<String> made =
                clerk.send("/huy-tai-lieu", "reason", "Hết thời hạn", "basis", "Biên bản 5");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        String list = made.headers().firstValue("Location").orElseThrow();
        looks(clerk, list, "disposal-list");
        assertThat(does(clerk, list, "do", "take-out", "line", "1").body())
                .contains("Hãy ghi lý do");
        assertThat(
                        does(clerk, list, "do", "take-out", "line", "1", "words", "Còn cần")
                                .statusCode())
                .isEqualTo(303);
        assertThat(does(leader, list, "do", "approve").statusCode()).isEqualTo(400);
        assertThat(does(clerk, list, "do", "put").statusCode()).isEqualTo(303);
        assertThat(does(clerk, list, "do", "approve").body()).contains("không thuộc anh chị");
        assertThat(does(leader, list, "do", "back").body()).contains("Hãy ghi lý do");
        looks(leader, list, "disposal-decide");

        assertThat(does(leader, list, "do", "approve").statusCode()).isEqualTo(303);

        assertThat(leader.get(list).body()).contains("Đã đưa ra: Còn cần", "Mã kiểm");
        assertThat(clerk.get(list + "/danh-muc.csv").body())
                .startsWith("\uFEFFSTT,Mã,Tên giấy tờ")
                .contains(goes.text(), stays.text(), "Giấy ủy quyền");
        assertThat(people.as(SampleStaff.ELSEWHERE).get(list).statusCode()).isEqualTo(404);
        looks(clerk, "/huy-tai-lieu", "disposal");
        String term = "/kho-giay-to/" + stays.text() + "/thoi-han";
        assertThat(clerk.send(term, "do", "hold", "reason", "").statusCode()).isEqualTo(400);
        assertThat(clerk.send(term, "do", "hold", "reason", "Khiếu nại 7").statusCode())
                .isEqualTo(303);
        assertThat(clerk.get(term).body()).contains("đang giữ lại", "Khiếu nại 7", "Thôi giữ lại");
        assertThat(clerk.get("/kho-giay-to/" + stays.text()).body()).contains("đang giữ lại");
        looks(clerk, term, "retention-paper");
    }

    @Test
    void an_administrator_sets_terms_and_the_law_holds() {
        Caller who = people.as(Role.ADMINISTRATOR);
        String path = "/quan-tri/thoi-han-luu-tru";
        looks(who, path, "retention");
        assertThat(who.get(path).body()).contains("Vĩnh viễn", "luật định");

        HttpResponse<String> done =
                who.send(
                        path,
                        "kind",
                        "dossier",
                        "scope",
                        "f:Đất đai",
                        "class",
                        "vv",
                        "basis",
                        "Thông tư 1");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(who.get(path).body()).contains("Lĩnh vực Đất đai", "Thông tư 1");
        HttpResponse<String> faulty =
                who.send(
                        path,
                        "kind",
                        "register",
                        "scope",
                        "p:2.000884",
                        "class",
                        "x",
                        "basis",
                        "",
                        "from",
                        "1/1/2020");
        assertThat(faulty.statusCode()).isEqualTo(400);
        assertThat(faulty.body())
                .contains("Hãy chọn một thời hạn", "Hãy ghi căn cứ", "từ hôm nay trở đi")
                .contains("không gắn với thủ tục");
    }

    private void looks(Caller who, String path, String file) {
        browser.openAs(
                who,
                path,
                Eyes.DESK,
                open -> {
                    open.passesAxe().fitsItsWidth().hasTargetsOf(24).hasNoStyleAttribute();
                    open.causesNoComplaint().screenshot(file + "-1366");
                });
        browser.openAs(
                who, path, Eyes.PHONE, open -> open.fitsItsWidth().screenshot(file + "-390"));
    }
}
