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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.disposal.Shredder;
import vn.motcua.archive.keeping.RetentionBook;
import vn.motcua.archive.keeping.RetentionTerm;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.NewPost;
import vn.motcua.organisation.Units;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.CertificateRegister;
import vn.motcua.signing.register.DemoSigning;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.DemoKeys;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SampleStaff;

/** From an approved list to its signed minutes, without JavaScript, in a commune of its own. */
@BrowserTest
class MinutesIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private final Browser browser;
    private final People people;
    @Autowired private Holdings holdings;
    @Autowired private RetentionBook book;
    @Autowired private FileStore files;
    @Autowired private Units units;
    @Autowired private Shredder shredder;
    @Autowired private JdbcClient sql;
    @Autowired private DemoSigning demo;
    @Autowired private CertificateRegister certificates;

    MinutesIT(Browser browser, People people) {
        this.browser = browser;
        this.people = people;
    }

    private People.Person hired(Role role) {
        return people.hire(new NewPost(role, SampleStaff.EA_PUK, LocalDate.of(2020, 1, 1), null));
    }

    private HoldingCode due(People.Person clerk, String number) {
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
        byte[] scan = SampleScans.pdf("Ủy quyền " + number);
        FileAddress file = files.keepOwn(scan, FileKind.PDF, clerk.id().value()).address();
        sql.sql("update stored_file set stored_at = '2020-01-01T00:00:00Z' where address = ?")
                .param(file.hex())
                .update();
        NewHolding paper =
                new NewHolding(
                        facts,
                        new Holding.Origin(HoldingSource.REGISTER, null, 0),
                        units.tree().find(SampleStaff.EA_PUK, TODAY).orElseThrow().id(),
                        file);
        HoldingCode code = holdings.keep(paper, by).orElseThrow();
        book.choose(code, new RetentionTerm(book.rules().find("n5").orElseThrow(), "QĐ 7"), by);
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
    void the_leader_who_approved_signs_the_minutes_with_a_pin() {
        People.Person clerkPerson = hired(Role.CLERK);
        People.Person leaderPerson = hired(Role.APPROVER);
        HoldingCode goes = due(clerkPerson, "81/UQ");
        due(clerkPerson, "82/UQ");
        Caller clerk = people.as(clerkPerson);
        Caller leader = people.as(leaderPerson);
        String list = approved(clerk, leader);

        assertThat(shredder.work(Long.parseLong(list.substring(list.lastIndexOf('/') + 1))))
                .isEmpty();

        assertThat(clerk.get("/huy-tai-lieu").body()).contains("chờ ký biên bản");
        assertThat(clerk.get(list).body())
                .contains("biên bản chờ Người " + leaderPerson.login() + " ký số")
                .doesNotContain("name=\"pin\"");
        assertThat(clerk.get(list + "/bien-ban.pdf").body()).startsWith("%PDF-");
        looks(leader, list, "disposal-sign");
        assertThat(clerk.send(list + "/bien-ban/ky", "pin", "1").statusCode()).isEqualTo(403);
        assertThat(leader.send(list + "/bien-ban/ky", "pin", "1").body())
                .contains("Chưa có chứng thư số");
        DemoKeys.register(
                new DemoKeys.Home(demo, certificates),
                new CertificateOwner.Person(leaderPerson.id()),
                NOW);
        HttpResponse<String> wrong = leader.send(list + "/bien-ban/ky", "pin", "000000");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("PIN").doesNotContain("000000");

        assertThat(leader.send(list + "/bien-ban/ky", "pin", DemoSigning.PIN).statusCode())
                .isEqualTo(303);

        assertThat(leader.get(list).body())
                .contains("đã ký số lúc", "Tệp còn nguyên vẹn", "Mở biên bản đã ký", goes.text())
                .doesNotContain("name=\"pin\"");
        looks(clerk, list, "disposal-signed");
        assertThat(clerk.get(list + "/bien-ban.pdf").body()).startsWith("%PDF-");
        assertThat(clerk.get(list.replace("huy-tai-lieu", "disposal") + "/minutes.pdf").body())
                .contains("/ByteRange");
        assertThat(clerk.get("/huy-tai-lieu").body()).doesNotContain("chờ ký biên bản");
        for (String paper : new String[] {"/bien-ban.pdf", "/danh-muc.pdf"}) {
            assertThat(people.as(SampleStaff.NOBODY_YET).get(list + paper).statusCode())
                    .isIn(403, 404);
        }
    }

    /** A list made, put forward and approved; before that it has no minutes. */
    private String approved(Caller clerk, Caller leader) {
        assertThat(clerk.get("/huy-tai-lieu").body()).contains("81/UQ", "QĐ 7");
        HttpResponse<String> made =
                clerk.send("/huy-tai-lieu", "reason", "Hết thời hạn", "basis", "Biên bản 5");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        String list = made.headers().firstValue("Location").orElseThrow();
        assertThat(clerk.get(list + "/danh-muc.pdf").body()).startsWith("%PDF-");
        assertThat(clerk.get(list + "/bien-ban.pdf").statusCode()).isEqualTo(404);
        assertThat(clerk.get(list).body())
                .contains("Xem danh mục để in")
                .doesNotContain("bien-ban");
        assertThat(does(clerk, list, "do", "put").statusCode()).isEqualTo(303);
        assertThat(leader.get(list).body()).doesNotContain("bien-ban");
        assertThat(leader.send(list + "/bien-ban/ky", "pin", "1").body())
                .contains("Chưa có gì thay đổi");
        assertThat(does(leader, list, "do", "approve").statusCode()).isEqualTo(303);
        return list;
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
