// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.fee.bank.PaymentReference;
import vn.motcua.fee.till.APayment;
import vn.motcua.fee.till.Receipt;
import vn.motcua.fee.till.Till;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.Units;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.OpenPage;
import vn.motcua.testing.People;

/** The day of a cash box, from the first receipt to the counting. */
@BrowserTest
class FeePagesIT {
    private static final int TARGET = 24;

    private final Browser browser;
    private final People people;
    private final FeePeople office;

    FeePagesIT(
            Browser browser,
            People people,
            @Autowired Till till,
            @Autowired StaffRegister register,
            @Autowired Units units) {
        this.browser = browser;
        this.people = people;
        this.office = new FeePeople(till, register, units);
    }

    @Test
    void a_box_is_filled_counted_and_closed_by_keys_and_a_difference_has_to_be_told() {
        People.Person cashier = FeePeople.hired(people, Role.CASHIER);
        office.takes(cashier, 21_000);
        office.takes(cashier, APayment.mixed(office.unit()));
        browser.openAs(
                people.as(cashier),
                "/ket",
                Eyes.DESK,
                page -> {
                    Page raw = page.raw();
                    page.hasNoStyleAttribute();
                    serves(page, "own");
                    raw.fill("#change", "200.000");
                    raw.keyboard().press("Enter");
                    raw.waitForSelector("text=221.000 đồng");
                    raw.keyboard().press("F9");
                    raw.waitForURL("**/ket/*");
                    raw.fill("#note-200000", "1");
                    raw.fill("#note-20000", "1");
                    raw.keyboard().press("F9");
                    raw.waitForSelector(".faults");
                    assertThat(raw.locator(".faults").textContent()).contains("khác sổ");
                    serves(page, "faulty");
                    raw.fill("#reason", "Trả thừa 1.000");
                    raw.keyboard().press("F9");
                    raw.waitForSelector("text=200000×1, 20000×1");
                    assertThat(raw.locator("main").textContent()).contains("-1.000");
                    serves(page, "closed");
                });
        assertThat(people.as(Role.ONE_STOP_HEAD).get("/ket/tat-ca").body())
                .contains("till-differs", "Người " + cashier.login());
    }

    @Test
    void a_receipt_is_printed_in_two_copies_voided_once_and_struck_across() {
        People.Person receptionist = FeePeople.hired(people, Role.RECEPTIONIST);
        Receipt receipt = office.takes(receptionist, APayment.mixed(office.unit()));
        browser.openAs(
                people.as(receptionist),
                "/bien-lai/" + receipt.id(),
                Eyes.DESK,
                page -> {
                    Page raw = page.raw();
                    page.hasNoStyleAttribute();
                    assertThat(raw.locator(".sheet").count()).isEqualTo(2);
                    assertThat(raw.locator(".sheet").first().textContent())
                            .contains(
                                    "Liên 1",
                                    "Hai mươi chín nghìn đồng",
                                    "Cộng lệ phí",
                                    "hộ nghèo");
                    serves(page, "receipt");
                    raw.click("summary:has-text('Hủy biên lai')");
                    raw.fill("#reason", "Ghi nhầm");
                    raw.click("button[value=void]");
                    raw.waitForSelector(".sheet.is-void");
                    assertThat(raw.locator("summary:has-text('Hủy')").count()).isZero();
                    serves(page, "voided");
                });
    }

    @Test
    void a_cashier_gives_part_of_it_back_once_even_when_sent_twice() {
        People.Person cashier = FeePeople.hired(people, Role.CASHIER);
        Receipt receipt = office.takes(cashier, 21_000);
        Caller caller = people.as(cashier);
        String path = "/bien-lai/" + receipt.id();
        caller.get(path);
        String[] form = {
            "do",
            "refund",
            "key",
            "k" + receipt.id(),
            "back-1",
            "5.000",
            "way",
            "cash",
            "why",
            "Rút",
            "paper",
            "Đơn 20/11"
        };

        assertThat(caller.send(path, form).statusCode()).isEqualTo(303);
        assertThat(caller.send(path, form).statusCode()).isEqualTo(303);
        assertThat(caller.get(path).body()).containsOnlyOnce("Đã hoàn 5.000 đồng");
        form[5] = "17.000";
        form[3] = "other";
        assertThat(caller.send(path, form).body()).contains("không quá số đã thu");
        form[5] = "nhiều";
        assertThat(caller.send(path, form).body()).contains("Ghi số tiền bằng chữ số");
    }

    @Test
    void nobody_sees_receipts_and_boxes_of_another_unit_or_such_as_are_not_there() {
        People.Person cashier = FeePeople.hired(people, Role.CASHIER);
        Receipt receipt = office.takes(cashier, 21_000);
        Caller elsewhere = people.as("receptionist.elsewhere");
        Caller colleague = people.as(FeePeople.hired(people, Role.RECEPTIONIST));

        assertThat(elsewhere.get("/bien-lai/" + receipt.id()).statusCode()).isEqualTo(404);
        assertThat(colleague.get("/bien-lai/" + receipt.id()).statusCode()).isEqualTo(200);
        assertThat(colleague.get("/ket/" + receipt.taking().box()).statusCode()).isEqualTo(404);
        assertThat(colleague.get("/bien-lai/99999999").statusCode()).isEqualTo(404);
        assertThat(colleague.get("/bien-lai/x").statusCode()).isEqualTo(404);
    }

    @Test
    void the_head_sets_account_and_letters_and_is_told_what_is_wrong() {
        Caller head = people.as(FeePeople.hired(people, Role.ONE_STOP_HEAD));
        String path = "/quan-tri/thu-tien";
        head.get(path);

        assertThat(head.send(path, "do", "account", "bin", "12", "number", "1-2").body())
                .contains("Mã ngân hàng có 6 chữ số", "Số tài khoản có từ 1");
        assertThat(
                        head.send(
                                        path,
                                        "do",
                                        "account",
                                        "bin",
                                        "970415",
                                        "number",
                                        "1133 66",
                                        "bank",
                                        "VietinBank",
                                        "holder",
                                        "UBND xã Ea Tam")
                                .statusCode())
                .isEqualTo(303);
        assertThat(head.send(path, "do", "letters", "letters", "A1").body())
                .contains("hai chữ cái");
        assertThat(head.get(path).body()).contains("VietinBank, số tài khoản 113366");
        browser.openAs(head, path, Eyes.DESK, page -> serves(page, "collection"));
    }

    @Test
    void procedure_control_adds_a_relief_and_ends_it_and_all_staff_read_it() {
        Caller control = people.as(Role.PROCEDURE_CONTROL);
        String path = "/quan-tri/mien-giam";
        control.get(path);
        String[] form = {
            "class",
            "poor",
            "cut",
            "100 %",
            "scope",
            "Hộ tịch, 2.000635",
            "kind",
            "fee",
            "channel",
            "all",
            "from",
            "1/1/2027",
            "until",
            "",
            "source",
            "Nghị quyết thử 1/2026"
        };

        assertThat(control.send(path, form).statusCode()).isEqualTo(303);
        assertThat(control.get(path).body())
                .contains("Hộ nghèo: miễn", "2.000635, Hộ tịch", "Chỉ lệ phí", "chưa đến ngày");
        form[3] = "101 %";
        form[11] = "30/2/2027";
        form[15] = "";
        assertThat(control.send(path, form).body())
                .contains("Ghi mức giảm từ 1 %", "không có ngày 30", "Ghi văn bản quy định");
        browser.openAs(
                control,
                path,
                Eyes.DESK,
                page -> {
                    serves(page, "reliefs");
                    page.raw().click("button[name=end]");
                    page.raw().waitForSelector("text=rút lại trước khi áp dụng");
                });
        assertThat(people.as(Role.RECEPTIONIST).get(path).body())
                .contains("Nghị quyết thử 1/2026")
                .doesNotContain("Thêm quy định");
    }

    @Test
    void a_statement_is_pasted_and_tells_what_has_to_be_looked_at() {
        People.Person cashier = FeePeople.hired(people, Role.CASHIER);
        Receipt receipt =
                office.takes(cashier, APayment.transfer(office.unit(), 33_000, cashier.login()));
        String reference = PaymentReference.of(cashier.login()).value();
        browser.openAs(
                people.as(cashier),
                "/ket/doi-soat",
                Eyes.DESK,
                page -> {
                    Page raw = page.raw();
                    raw.fill("#statement", "20/11/2026;nhiều;x");
                    raw.click("main button[type=submit]");
                    raw.waitForSelector(".faults");
                    raw.fill(
                            "#statement",
                            "20/11/2026;33.000;IB %s CT\n20/11/2026;1.000;Ung ho"
                                    .formatted(reference));
                    raw.click("main button[type=submit]");
                    raw.waitForSelector("text=Không có biên lai");
                    assertThat(raw.locator("tr:has-text('" + reference + "')").textContent())
                            .contains("Khớp", receipt.number().digits(), "33.000");
                    serves(page, "reconciliation");
                });
    }

    private static void serves(OpenPage page, String name) {
        page.as(Eyes.DESK).passesAxe().fitsItsWidth().hasTargetsOf(TARGET);
        page.screenshot("fee-" + name);
        page.inTheDark().hasEnoughContrast();
        page.inLight().withTextOf(200).fitsItsWidth().cutsNothingOff();
        page.withTextOf(100).as(Eyes.PHONE).screenshot("fee-" + name + "-phone");
        page.passesAxe().fitsItsWidth().withTextOf(200).fitsItsWidth();
        page.withTextOf(100).as(Eyes.NARROW).fitsItsWidth().cutsNothingOff();
        page.as(Eyes.DESK);
    }
}
