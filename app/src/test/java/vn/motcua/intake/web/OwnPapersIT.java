// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.Units;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleCounter;
import vn.motcua.testing.SampleOffice;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SampleStaff;

/** Whoever has a paper in the store is not asked for it again, if they agree. */
@BrowserTest
class OwnPapersIT {
    private final Browser browser;
    private final People people;
    private final Holdings holdings;
    private final FileStore store;
    private final Units units;
    private final long marriage;

    OwnPapersIT(
            Browser browser,
            People people,
            @Autowired Holdings holdings,
            @Autowired FileStore store,
            @Autowired Units units,
            @Autowired Catalogue catalogue) {
        this.browser = browser;
        this.people = people;
        this.holdings = holdings;
        this.store = store;
        this.units = units;
        ProcedureCode code = new ProcedureCode(SampleCounter.MARRIAGE);
        this.marriage = catalogue.inForce(code, LocalDate.of(2026, 11, 20)).orElseThrow().id();
    }

    private String kept(String ownerId, String title) {
        AccountId by = people.account("receptionist");
        byte[] scan = SampleScans.pdf(title, ownerId);
        PaperFacts facts =
                new PaperFacts(
                        "",
                        title,
                        new PaperFacts.Owner(ownerId, "H’Bliă Niê"),
                        "UBND xã Ea Tam",
                        "27/2024",
                        LocalDate.of(2024, 5, 6),
                        null);
        NewHolding paper =
                new NewHolding(
                        facts,
                        new Holding.Origin(HoldingSource.REGISTER, null, 0),
                        units.tree()
                                .find(SampleStaff.EA_TAM, LocalDate.of(2026, 11, 20))
                                .orElseThrow()
                                .id(),
                        store.keepOwn(scan, FileKind.PDF, by.value()).address());
        return holdings.keep(paper, new Holdings.By(by, SampleOffice.NOW))
                .map(HoldingCode::text)
                .orElseThrow();
    }

    private CounterCaller counter(String ownerId) {
        return CounterCaller.open(people.as("receptionist"))
                .filled(marriage)
                .with("personalId", ownerId)
                .with("doc-2-have", null)
                .with("doc-2-originals", "0");
    }

    @Test
    void a_paper_of_the_store_takes_the_place_of_one_to_be_handed_in_when_its_owner_agrees() {
        String owner = "066194008101";
        String code = kept(owner, "Giấy xác nhận tình trạng hôn nhân");
        CounterCaller counter = counter(owner);
        assertThat(counter.press("show").body()).contains("Đã có trong kho", code, "số 27/2024");

        HttpResponse<String> unasked = counter.with("doc-2-reuse", code).press("receive");
        assertThat(unasked.statusCode()).isEqualTo(400);
        assertThat(unasked.body()).contains("Hãy hỏi người nộp có đồng ý");
        String receipt = CounterCaller.paper(counter.with("reuse-agreed", "1").press("receive"));

        String dossier = receipt.substring(receipt.lastIndexOf('/') + 1);
        Caller receptionist = people.as("receptionist");
        assertThat(receptionist.get("/ho-so/" + dossier).body())
                .contains("dùng lại bản điện tử trong kho");
        assertThat(receptionist.get("/kho-giay-to/" + code).body())
                .contains(dossier + " · chủ giấy tờ đồng ý");
        assertThat(receptionist.get("/ho-so/" + dossier + "/tep/2").statusCode()).isEqualTo(200);
        assertThat(receptionist.get("/ho-so/" + dossier + "/so-hoa").body())
                .contains("Dùng lại giấy tờ trong kho", "/kho-giay-to/" + code);
        assertThat(receptionist.get("/ho-so/" + dossier + "/so-hoa/2").statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_uses_the_paper_of_somebody_else() {
        String code = kept("066194008102", "Giấy xác nhận tình trạng hôn nhân");

        HttpResponse<String> answer =
                counter("066194008103")
                        .with("doc-2-reuse", code)
                        .with("reuse-agreed", "1")
                        .press("receive");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("không phải của người này");
    }

    @Test
    void the_store_is_searched_mended_and_serves_every_reader() {
        String code = kept("066194008104", "Giấy chứng nhận kết hôn");
        Caller receptionist = people.as("receptionist");
        receptionist.get("/kho-giay-to");
        for (String strange : new String[] {"a\0b", "%_\\", "x".repeat(5_000), "\u202E"}) {
            assertThat(receptionist.send("/kho-giay-to", "owner", strange).statusCode())
                    .isEqualTo(200);
            assertThat(receptionist.send("/so-ket-qua", "owner", strange).statusCode())
                    .isEqualTo(200);
        }
        assertThat(receptionist.send("/kho-giay-to", "owner", "066194008104").body())
                .contains(code, "Giấy chứng nhận kết hôn");
        String page = "/kho-giay-to/" + code;
        assertThat(receptionist.send(page, "do", "mend", "version", "1", "title", "").body())
                .contains("Hãy ghi tên giấy tờ.", "Hãy ghi tên chủ giấy tờ.");
        assertThat(receptionist.send(page, "do", "withdraw", "version", "7", "reason", "x").body())
                .contains("Người khác vừa sửa giấy tờ này");
        assertThat(people.as("receptionist.elsewhere").get(page).statusCode()).isEqualTo(404);
        looks(receptionist, page, "archive-holding");
        looks(receptionist, "/kho-giay-to", "archive-store");
        looks(people.as("clerk"), "/kho-giay-to/them", "archive-old");
        assertThat(
                        receptionist
                                .send(page, "do", "withdraw", "version", "1", "reason", "Quét nhầm")
                                .statusCode())
                .isEqualTo(303);
        assertThat(receptionist.get(page).body()).contains("Đã thu hồi", "Quét nhầm");
    }

    @Test
    void an_old_result_is_taken_in_by_hand_and_the_next_begins_where_it_ended() {
        Caller clerk = people.as("clerk");
        clerk.get("/kho-giay-to/them");
        String[] typed = {
            "title", "Giấy khai sinh", "owner", "Y Moan Êban", "ownerId", "066194008105",
            "number", "33/2011", "dated", "12/3/2011", "issuer", "UBND xã Ea Tam"
        };

        HttpResponse<String> bare = clerk.send("/kho-giay-to/them", typed);
        assertThat(bare.statusCode()).isEqualTo(400);
        assertThat(bare.body()).contains("Hãy chọn bản scan", "Y Moan Êban");
        byte[] word = "Kính gửi".getBytes(StandardCharsets.UTF_8);
        assertThat(clerk.sendFile("/kho-giay-to/them", upload(word), typed).body())
                .contains("không phải PDF");
        HttpResponse<String> kept =
                clerk.sendFile("/kho-giay-to/them", upload(SampleScans.pdf("33")), typed);

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        String next = kept.headers().firstValue("Location").orElseThrow();
        assertThat(clerk.get(next).body())
                .contains("Đã lưu vào kho", "value=\"Giấy khai sinh\"")
                .doesNotContain("Y Moan");
        assertThat(people.as("auditor").get("/kho-giay-to/them").statusCode()).isEqualTo(403);
    }

    private static Caller.Upload upload(byte[] content) {
        return new Caller.Upload("scan", "33.pdf", content);
    }

    private void looks(Caller who, String path, String file) {
        browser.openAs(
                who,
                path,
                Eyes.DESK,
                open -> {
                    open.passesAxe().fitsItsWidth().hasTargetsOf(24).hasNoStyleAttribute();
                    open.weighsAtMost(200_000, 7).causesNoComplaint().screenshot(file + "-1366");
                    open.withTextOf(200).fitsItsWidth().cutsNothingOff();
                });
        browser.openAs(
                who,
                path,
                Eyes.PHONE,
                open -> open.passesAxe().fitsItsWidth().screenshot(file + "-390"));
    }
}
