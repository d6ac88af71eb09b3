// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.motcua.archive.bulk.BatchColumns;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SampleStaff;

/** From the list of an old book to papers in the store, without JavaScript. */
@BrowserTest
class BatchIT {
    private static final String BATCHES = "/kho-giay-to/dot";
    private static final String SECOND =
            "khai-sinh-9124.pdf;Giấy khai sinh;9124/2015;31/2/2015;UBND xã;Nguyễn Thị Mẫu;;\r\n";

    private final Browser browser;
    private final People people;

    BatchIT(Browser browser, People people) {
        this.browser = browser;
        this.people = people;
    }

    private static HttpResponse<String> begin(Caller who, String name, String list) {
        who.get(BATCHES);
        byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
        return who.sendFile(BATCHES, new Caller.Upload("list", "so-cu.csv", bytes), "name", name);
    }

    /** A batch of two lines, the second with a day that never was; its address. */
    private static String begun(Caller who, String number) {
        String list = (BatchColumns.sample() + SECOND).replace("123", number);
        HttpResponse<String> begun = begin(who, "Sổ khai sinh " + number, list);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        return begun.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> bring(Caller who, String batch, String name, byte[] scan) {
        who.get(batch);
        return who.sendFile(batch, new Caller.Upload("scan", name, scan));
    }

    @Test
    void a_list_its_scans_and_what_is_wrong_with_either() {
        Caller who = people.as(Role.CLERK);

        HttpResponse<String> nameless = begin(who, " ", "Tên tệp;Ngày\n");
        assertThat(nameless.statusCode()).isEqualTo(400);
        assertThat(nameless.body()).contains("Hãy đặt tên cho đợt", "Danh sách thiếu cột");
        String batch = begun(who, "9123");
        assertThat(who.get(batch).body()).contains("Có lỗi (1)", "Chờ bản quét (1)", "31/2/2015");

        bring(who, batch, "khai-sinh-09123.pdf", SampleScans.pdf("Số 9123"));
        bring(who, batch, "la.pdf", SampleScans.pdf("Lạ"));
        HttpResponse<String> page = who.get(batch);

        assertThat(page.body()).contains("Đã vào kho 1 trên 2", "la.pdf", "Chờ ký số (1)");
        assertThat(who.get(batch + "/bi-loai.csv").body())
                .startsWith("\uFEFFDòng;Tên tệp;Cột;Lý do;Đang ghi")
                .contains("khai-sinh-9124.pdf;Ngày;", "31/2/2015");
        HttpResponse<String> unkeyed = who.send(batch + "/ky-so", "pin", "123456");
        assertThat(unkeyed.statusCode()).isEqualTo(400);
        assertThat(unkeyed.body()).contains("Chưa có chứng thư số").doesNotContain("123456");
        who.sendFile(
                batch + "/danh-sach",
                new Caller.Upload(
                        "list",
                        "so.csv",
                        (BatchColumns.sample() + SECOND)
                                .replace("123", "9123")
                                .replace("31/2/2015", "28/2/2015")
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(who.get(batch).body()).contains("Chờ bản quét (1)", "Chờ ký số (1)");
    }

    @Test
    void only_who_handles_papers_of_the_unit_comes_to_its_batches() {
        String batch = begun(people.as(Role.CLERK), "9223");

        assertThat(people.as(Role.AUDITOR).get(BATCHES).statusCode()).isEqualTo(403);
        assertThat(people.as(SampleStaff.ELSEWHERE).get(batch).statusCode()).isNotEqualTo(200);
        assertThat(people.as(Role.SPECIALIST).get(batch).statusCode()).isEqualTo(200);
        assertThat(people.as(Role.CLERK).get(BATCHES + "/0").statusCode()).isEqualTo(404);
    }

    @Test
    void its_pages_serve_every_reader() {
        Caller who = people.as(Role.CLERK);
        String batch = begun(who, "9323");
        bring(who, batch, "khai-sinh-09323.pdf", SampleScans.pdf("Số 9323"));
        bring(who, batch, "la.pdf", SampleScans.pdf("Lạ"));
        looks(who, BATCHES, "batches");
        looks(who, batch, "batch");
    }

    private void looks(Caller who, String path, String file) {
        browser.openAs(
                who,
                path,
                Eyes.DESK,
                open -> {
                    open.passesAxe().fitsItsWidth().hasTargetsOf(24).hasNoStyleAttribute();
                    open.causesNoComplaint().screenshot(file + "-1366");
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
