// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Role;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.OpenPage;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleDesk;

/** The return desk as its officer sees it: a scan, a tick for the originals, one key. */
@BrowserTest
class GivebackPagesIT {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private static final PhoneNumber PHONE = new PhoneNumber("0905113287");

    /** Each test has somebody of its own: other classes leave results of others behind. */
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Browser browser;
    private final People people;
    private final SampleDesk desk;
    private DossierCode code = new DossierCode("H15.25.01-261120-0001");

    GivebackPagesIT(Browser browser, People people, SampleDesk desk) {
        this.browser = browser;
        this.people = people;
        this.desk = desk;
    }

    @BeforeEach
    void a_result_is_ready() {
        String digits = String.format(Locale.ROOT, "066194%06d", PEOPLE.incrementAndGet());
        code = desk.readyFor(new Applicant("H’Len Byă", new PersonalId(digits), PHONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quay-tra", "/return-desk?xep=ten", "result"})
    void serves_every_reader(String page) {
        String path = page.equals("result") ? "/quay-tra/" + code : page;
        String file = "giveback" + page.replaceAll("[^a-z0-9]+", "-");
        Caller officer = people.as(Role.RETURN_OFFICER);

        browser.openAs(
                officer,
                path,
                Eyes.DESK,
                open -> {
                    open.passesAxe().fitsItsWidth().hasTargetsOf(24).hasNoStyleAttribute();
                    open.weighsAtMost(80_000, 6).causesNoComplaint();
                    open.screenshot(file + "-1366");
                    open.inTheDark().hasEnoughContrast();
                    open.withTextOf(200).fitsItsWidth().cutsNothingOff();
                });
        browser.openAs(
                officer,
                path,
                Eyes.PHONE,
                open -> {
                    open.passesAxe().fitsItsWidth().hasTargetsOf(24).screenshot(file + "-390");
                    open.as(Eyes.NARROW).fitsItsWidth();
                });
    }

    @Test
    void a_plain_hand_over_takes_two_keys_after_the_scan() {
        browser.openAs(
                people.as(Role.RETURN_OFFICER), "/quay-tra", Eyes.DESK, this::handsOverByKeys);
    }

    private void handsOverByKeys(OpenPage open) {
        Page page = open.raw();
        page.keyboard().type(code.value());
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("/quay-tra/" + code));
        page.keyboard().press("1");
        page.keyboard().press("F9");
        page.waitForURL(address -> address.contains("xong="));
        assertThat(page.content()).contains("Đã trả ").doesNotContain(code.value());
        open.causesNoComplaint();
    }

    @Test
    void originals_and_a_paper_of_authority_are_asked_for() {
        Caller officer = people.as(Role.RETURN_OFFICER);
        String key = key(officer);

        HttpResponse<String> open = send(officer, key, "who", "self");
        HttpResponse<String> without = send(officer, key, "who", "other", "originals", "x");
        HttpResponse<String> proxy =
                send(
                        officer,
                        key,
                        "who",
                        "other",
                        "recipient",
                        "Y Bhem Niê",
                        "originals",
                        code.value());

        assertThat(open.statusCode()).isEqualTo(409);
        assertThat(open.body()).contains("đánh dấu bản chính đã trả lại");
        assertThat(without.body()).contains("đánh dấu bản chính đã trả lại");
        assertThat(proxy.statusCode()).isEqualTo(409);
        assertThat(proxy.body()).contains("Y Bhem Niê", "ủy quyền");
    }

    @Test
    void a_code_read_over_the_phone_and_said_again_proves_the_hand_over() {
        Caller officer = people.as(Role.RETURN_OFFICER);
        String key = key(officer);

        assertThat(send(officer, key, "proof", "one_time_code", "said", "123456").body())
                .contains("Mã chưa tạo");
        String made = sendTo(officer, "make-code", key).body();
        String digits = made.replaceAll("(?s).*giveback-code\">([0-9]{3}) ([0-9]{3})<.*", "$1$2");
        HttpResponse<String> handed =
                send(
                        officer,
                        key,
                        "originals",
                        code.value(),
                        "proof",
                        "one_time_code",
                        "said",
                        digits);

        assertThat(made).contains("Gọi 0905113287");
        assertThat(digits).matches("[0-9]{6}");
        assertThat(handed.statusCode()).isEqualTo(303);
        assertThat(officer.get("/ho-so/" + code).body()).contains("Mã một lần");
    }

    private HttpResponse<String> sendTo(Caller officer, String what, String key) {
        return officer.send("/quay-tra/" + code, "do", what, "key", key, "code", code.value());
    }

    private String key(Caller officer) {
        Matcher key = KEY.matcher(officer.get("/quay-tra/" + code).body());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private HttpResponse<String> send(Caller officer, String key, String... fields) {
        String[] all = new String[fields.length + 6];
        System.arraycopy(
                new String[] {"do", "hand-over", "key", key, "code", code.value()}, 0, all, 0, 6);
        System.arraycopy(fields, 0, all, 6, fields.length);
        return officer.send("/quay-tra/" + code, all);
    }

    @Test
    void a_shelf_whose_name_is_too_long_is_told_and_stays_as_typed() {
        Caller officer = people.as(Role.RETURN_OFFICER);
        String typed = "Tủ hồ sơ ở góc phòng bên phải";
        officer.get("/quay-tra");

        HttpResponse<String> told =
                officer.send("/quay-tra", "do", "shelves", "shelf-" + code, typed);

        assertThat(told.statusCode()).isEqualTo(400);
        assertThat(told.body()).contains("dài quá 20 chữ, chưa ghi: " + code, typed);
    }

    @Test
    void what_is_not_ready_or_cannot_be_read_is_told_in_words() {
        Caller officer = people.as(Role.RETURN_OFFICER);
        officer.get("/quay-tra");

        assertThat(officer.send("/quay-tra", "do", "scan", "scan", "066190|1|H").body())
                .contains("Chưa đọc đủ mã trên thẻ");
        assertThat(officer.send("/quay-tra", "do", "scan", "scan", "001099000011").body())
                .contains("Người này không có kết quả nào chờ ở đây");
        assertThat(officer.send("/quay-tra", "do", "scan", "scan", "  ").statusCode())
                .isEqualTo(404);
    }
}
