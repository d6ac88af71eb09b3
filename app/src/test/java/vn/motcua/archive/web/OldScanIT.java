// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.archive.reading.OldScanDesk;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SampleStaff;

/** An old result is found by its words once it was read, by those who may see it. */
@BrowserTest
class OldScanIT {
    private static final String STORE = "/kho-giay-to";
    private static final String PAGE =
            "Trích lục quyết định cho phép mở lối đi chung qua thửa đất số chín, do Ủy ban nhân dân"
                    + " xã Ea Tam cấp cho bà Rơ Châm HPhương và các hộ liền kề tại thôn Chư Đăng Ya.";

    private final Browser browser;
    private final People people;
    private final OldScanDesk desk;

    OldScanIT(Browser browser, People people, @Autowired OldScanDesk desk) {
        this.browser = browser;
        this.people = people;
        this.desk = desk;
    }

    /** The address of the page of an old result that was brought. */
    private String added(Caller who) {
        who.get(STORE + "/them");
        HttpResponse<String> added =
                who.sendFile(
                        STORE + "/them",
                        new Caller.Upload("scan", "cu.pdf", SampleScans.pdf(PAGE)),
                        "title",
                        "Quyết định lối đi",
                        "number",
                        "77/QĐ",
                        "owner",
                        "Rơ Châm HPhương");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
        String next = added.headers().firstValue("Location").orElseThrow();
        return STORE + "/" + next.substring(next.indexOf("da-luu=") + "da-luu=".length());
    }

    /** The job of the server may be at it, and be done soon. */
    private String read(Caller who, String paper) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        String page = who.get(paper).body();
        while (!page.contains("Máy đã đọc 1 trang, tìm được theo chữ")) {
            assertThat(System.nanoTime()).as(page).isLessThan(end);
            desk.work(1, () -> false);
            page = who.get(paper).body();
        }
        return page;
    }

    @Test
    void its_page_tells_that_it_was_read_and_its_words_find_it_in_its_unit_alone() {
        Caller who = people.as(Role.CLERK);
        String paper = added(who);
        assertThat(read(who, paper)).contains("Chữ trong bản quét");

        assertThat(found(who)).contains(paper, "<mark>lối đi chung</mark>");
        assertThat(found(people.as(SampleStaff.ELSEWHERE))).doesNotContain(paper, "lối đi chung");
        browser.openAs(who, paper, Eyes.DESK, open -> open.passesAxe().screenshot("old-scan-1366"));
        browser.openAs(
                who,
                paper,
                Eyes.PHONE,
                open -> open.passesAxe().fitsItsWidth().screenshot("old-scan-390"));
    }

    private static String found(Caller who) {
        who.get(STORE);
        return who.send(STORE, "letters", "loi di chung").body();
    }
}
