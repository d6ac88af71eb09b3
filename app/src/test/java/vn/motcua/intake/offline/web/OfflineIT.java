// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.intake.offline.web.OfflineHands.code;
import static vn.motcua.intake.offline.web.OfflineHands.copies;
import static vn.motcua.intake.offline.web.OfflineHands.prepare;
import static vn.motcua.intake.offline.web.OfflineHands.received;
import static vn.motcua.intake.offline.web.OfflineHands.unlock;
import static vn.motcua.intake.offline.web.OfflineHands.waitsForSaying;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.CutLine;
import vn.motcua.testing.OpenPage;
import vn.motcua.testing.People;

/** A counter goes on when the program cannot be reached, and everything arrives once. */
@BrowserTest
class OfflineIT {
    private static final int TARGET = 24;

    private final Browser browser;
    private final People people;
    private final int port;
    private final JdbcClient sql;

    OfflineIT(
            Browser browser,
            People people,
            @Value("${local.server.port}") int port,
            @Autowired JdbcClient sql) {
        this.browser = browser;
        this.people = people;
        this.port = port;
        this.sql = sql;
    }

    private void at(CutLine line, java.util.function.Consumer<OpenPage> work) {
        browser.openAs(
                people.as("receptionist"),
                "/mat-mang",
                Eyes.DESK,
                page -> {
                    page.raw().navigate(line.address() + "/mat-mang");
                    work.accept(page);
                });
    }

    @Test
    void without_the_line_copies_are_certified_and_a_dossier_received_and_both_arrive_once() {
        try (CutLine line = CutLine.to(port)) {
            at(
                    line,
                    page -> {
                        Page raw = page.raw();
                        prepare(raw, "Quầy 2");
                        line.cut();
                        waitsForSaying(raw, "#state", "Mất kết nối");
                        raw.reload();
                        unlock(raw);
                        String copies = copies(raw, "066094003231", "Y Khuê Niê");
                        assertThat(copies).matches(".*-261120-9\\d{2}001");
                        assertThat(raw.textContent("#sheets"))
                                .contains("SCT/BS", "21.000", "Y Khuê Niê");
                        raw.keyboard().press("F2");
                        String received = received(raw);
                        assertThat(raw.textContent("#list")).contains(copies, received, "chờ gửi");

                        raw.reload();
                        unlock(raw);
                        assertThat(raw.locator("#list .is-waiting").count()).isEqualTo(2);

                        line.mend();
                        raw.waitForFunction(
                                "() => document.querySelectorAll('#list .is-waiting').length === 0");

                        assertThat(raw.locator("#list .is-done").count()).isEqualTo(2);
                        assertThat(seen(copies)).contains("Y Khuê Niê");
                        assertThat(seen(received)).contains("H’Yar Êban");
                        assertThat(promised(received)).isEqualTo("1 zalo");
                    });
        }
    }

    private String promised(String code) {
        return sql.sql(
                        """
                        select cardinality(r.originals_back) || ' ' || r.notice
                        from dossier_reception r
                        join dossier d on d.id = r.dossier_id
                        where d.code = :code
                        """)
                .param("code", code)
                .query(String.class)
                .single();
    }

    private String seen(String code) {
        return people.as(Role.RECEPTIONIST).get("/ho-so/" + code).body();
    }

    @Test
    void when_the_answer_is_lost_in_the_middle_of_a_send_it_is_sent_again_and_counts_once() {
        try (CutLine line = CutLine.to(port)) {
            at(
                    line,
                    page -> {
                        Page raw = page.raw();
                        prepare(raw, "Quầy 3");
                        line.loseTheAnswerTo("POST /mat-mang/gui");
                        String code = copies(raw, "066094003233", "Y Wik Mlô");
                        waitsForSaying(raw, "#state", "Mất kết nối");
                        assertThat(line.answersLost()).isEqualTo(1);
                        assertThat(seen(code)).contains("Y Wik Mlô");
                        assertThat(raw.textContent("#list .is-waiting")).contains(code);

                        line.mend();
                        raw.waitForSelector("#list .is-done");

                        assertThat(raw.locator("#list li").count()).isEqualTo(1);
                        assertThat(raw.textContent("#list .is-done")).contains(code);
                    });
        }
    }

    @Test
    void what_was_typed_at_the_lane_is_carried_over_when_it_cannot_be_sent() {
        try (CutLine line = CutLine.to(port)) {
            at(
                    line,
                    page -> {
                        Page raw = page.raw();
                        prepare(raw, "Quầy 4");
                        raw.navigate(line.address() + "/lam-ngay");
                        raw.fill("#personalId", "066094003234");
                        raw.fill("#name", "H’Nuôi Byă");
                        raw.click("button[value=add-copies]");
                        raw.waitForSelector("#row-1-document");
                        raw.fill("#row-1-document", "Học bạ");
                        raw.check("#check-original");
                        line.cut();
                        raw.click("[data-done]");
                        unlock(raw);
                        assertThat(raw.inputValue("#name")).isEqualTo("H’Nuôi Byă");
                        assertThat(raw.inputValue("#row-1-document")).isEqualTo("Học bạ");
                        assertThat(raw.textContent("#card-facts")).contains("không ghi hai lần");
                        raw.keyboard().press("F9");
                        String code = code(raw);
                        line.mend();
                        raw.waitForSelector("#list .is-done");
                        assertThat(seen(code)).contains("H’Nuôi Byă");
                    });
        }
    }

    @Test
    void a_stolen_counter_is_revoked_and_what_it_keeps_never_comes_in() {
        try (CutLine line = CutLine.to(port)) {
            at(
                    line,
                    page -> {
                        Page raw = page.raw();
                        prepare(raw, "Máy bị lấy cắp");
                        line.cut();
                        waitsForSaying(raw, "#state", "Mất kết nối");
                        String code = copies(raw, "066094003235", "Người Lạ");
                        Caller head = people.as(Role.ONE_STOP_HEAD);
                        String machine = machine(head, "Máy bị lấy cắp");
                        head.get(machine);
                        head.send(machine, "do", "revoke", "reason", "Bị lấy cắp đêm 19/11");
                        line.mend();
                        waitsForSaying(raw, "#state", "đã bị thu hồi");
                        assertThat(people.as(Role.RECEPTIONIST).get("/ho-so/" + code).statusCode())
                                .isEqualTo(404);
                        assertThat(head.get(machine).body()).contains("Bị lấy cắp đêm 19/11");
                    });
        }
    }

    private static String machine(Caller head, String name) {
        var found =
                java.util.regex.Pattern.compile("href=\"(/may-quay/\\d+)\"><strong>" + name)
                        .matcher(head.get("/may-quay").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void a_full_storage_is_told_and_what_was_typed_stays() {
        try (CutLine line = CutLine.to(port)) {
            at(
                    line,
                    page -> {
                        Page raw = page.raw();
                        prepare(raw, "Quầy 5");
                        raw.evaluate(
                                "() => { IDBObjectStore.prototype.add = () => {"
                                        + " throw new DOMException('', 'QuotaExceededError'); }; }");
                        raw.fill("#personalId", "066094003236");
                        raw.fill("#name", "Y Blơ Ksơr");
                        raw.focus("#adding button");
                        raw.keyboard().press("+");
                        raw.fill("#row-1-document", "Học bạ");
                        raw.check("#check-original");
                        raw.keyboard().press("F9");
                        waitsForSaying(raw, "#faults-list", "đã đầy");
                        assertThat(raw.inputValue("#name")).isEqualTo("Y Blơ Ksơr");
                        assertThat(raw.locator("#list li").count()).isZero();
                    });
        }
    }

    @Test
    void every_reader_can_use_it() {
        try (CutLine line = CutLine.to(port)) {
            at(
                    line,
                    page -> {
                        serves(page, "prepare");
                        prepare(page.raw(), "Quầy 6");
                        page.raw().focus("#adding button");
                        page.raw().keyboard().press("+");
                        serves(page, "lane");
                        page.raw().keyboard().press("F9");
                        page.raw().waitForSelector("#faults-box:not([hidden])");
                        serves(page, "faulty");
                        page.raw().reload();
                        unlock(page.raw());
                        copies(page.raw(), "066094003237", "Y Phôn Niê");
                        serves(page, "slip");
                    });
        }
        browser.openAs(
                people.as(Role.ONE_STOP_HEAD),
                "/may-quay",
                Eyes.DESK,
                page -> {
                    serves(page, "machines");
                    page.raw().click(".offline-machines a");
                    serves(page, "machine");
                });
    }

    private static void serves(OpenPage page, String name) {
        page.as(Eyes.DESK).passesAxe().fitsItsWidth().hasTargetsOf(TARGET);
        page.screenshot("offline-" + name);
        page.inTheDark().hasEnoughContrast();
        page.inLight().withTextOf(200).fitsItsWidth().cutsNothingOff();
        page.withTextOf(100).as(Eyes.PHONE).screenshot("offline-" + name + "-phone");
        page.passesAxe().fitsItsWidth();
        page.as(Eyes.NARROW).fitsItsWidth().cutsNothingOff();
        page.as(Eyes.DESK);
    }
}
