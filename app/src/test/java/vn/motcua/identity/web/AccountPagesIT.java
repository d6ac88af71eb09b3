// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.NewPost;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.OpenPage;
import vn.motcua.testing.People;
import vn.motcua.testing.SamplePages;
import vn.motcua.testing.SampleStaff;

/** The pages of accounts as people see them, with and without script, at a desk and on a phone. */
@BrowserTest
class AccountPagesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final int STAFF_BYTES = 80_000;
    private static final int STAFF_REQUESTS = 6;
    private static final int STAFF_TARGET = 24;
    private static final int DOUBLE = 200;
    private static final int USUAL = 100;

    private final Browser browser;
    private final People people;

    AccountPagesIT(Browser browser, People people) {
        this.browser = browser;
        this.people = people;
    }

    @ParameterizedTest
    @CsvSource({
        "/dang-nhap, ''",
        "/dat-mat-khau/x, ''",
        "/tai-khoan, one-stop-head",
        "/tai-khoan/uy-quyen, approver",
        "/quan-tri/tai-khoan, administrator",
        "/quan-tri/tai-khoan/1, administrator",
        "/quan-tri/tai-khoan/moi, administrator",
        "/quan-tri/tai-khoan/1/uy-quyen, administrator",
        "/quan-tri/phien, administrator",
        "/quan-tri/uy-quyen, administrator",
        "/quan-tri/kiem-nhiem, administrator",
        "/quan-tri/nhat-ky, administrator",
        "/admin/accounts/2, auditor"
    })
    void serves_every_reader(String path, String who) {
        Caller caller = who.isEmpty() ? people.nobody() : people.as(who);
        browser.openAs(caller, path, Eyes.DESK, page -> atADesk(page, path));
        browser.openAs(caller, path, Eyes.PHONE, page -> onAPhone(page, path));
    }

    private static void atADesk(OpenPage page, String path) {
        String name = path.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        page.passesAxe().fitsItsWidth().hasTargetsOf(STAFF_TARGET).hasNoStyleAttribute();
        page.screenshot("identity-1366-" + name);
        page.inTheDark().hasEnoughContrast();
        page.screenshot("identity-1366-dark-" + name);
        page.withTextOf(DOUBLE).fitsItsWidth().cutsNothingOff();
        page.withTextOf(USUAL).withSpacedText().fitsItsWidth().cutsNothingOff();
    }

    private static void onAPhone(OpenPage page, String path) {
        String name = path.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        page.passesAxe().fitsItsWidth().hasTargetsOf(STAFF_TARGET);
        page.screenshot("identity-390-" + name);
        page.withTextOf(DOUBLE).fitsItsWidth().cutsNothingOff();
        page.withTextOf(USUAL).as(Eyes.NARROW).fitsItsWidth().cutsNothingOff();
        page.withSpacedText().fitsItsWidth();
    }

    @Test
    void the_sign_in_page_is_light() {
        browser.open(
                "/dang-nhap",
                Eyes.DESK,
                page -> page.weighsAtMost(STAFF_BYTES, STAFF_REQUESTS).causesNoComplaint());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_signs_in_by_keys_alone_works_and_signs_out(boolean script) {
        People.Person person =
                people.hire(new NewPost(Role.RECEPTIONIST, SampleStaff.EA_TAM, DAY, null));
        Eyes eyes = script ? Eyes.DESK : Eyes.DESK.withoutScript();
        browser.open(
                "/ho-so/" + SamplePages.LATE + "?lang=vi",
                eyes,
                open -> {
                    Page page = open.raw();
                    page.navigate("/tai-khoan");
                    assertThat(page.url()).contains("/dang-nhap?next=");
                    page.locator("#login").focus();
                    page.keyboard().type(person.login());
                    page.keyboard().press("Tab");
                    page.keyboard().type(People.PASSWORD);
                    page.keyboard().press("Enter");
                    page.waitForURL(
                            address -> address.endsWith("/tai-khoan") && !address.contains("?"));

                    assertThat(page.locator("h1").textContent())
                            .contains("Người " + person.login());
                    assertThat(page.locator(".nav").textContent())
                            .contains("Báo cáo giải quyết")
                            .doesNotContain("Quản trị");
                    page.locator(".visitor > summary").click();
                    page.getByRole(AriaRole.BUTTON, named("Đăng xuất")).click();
                    page.waitForURL("**/dang-nhap");
                });
    }

    @Test
    void a_wrong_password_is_told_first_and_the_login_stays() {
        browser.open(
                "/dang-nhap",
                Eyes.PHONE,
                open -> {
                    Page page = open.raw();
                    page.fill("#login", "hong.nhung");
                    page.fill("#password", "sai mất rồi");
                    page.keyboard().press("Enter");
                    page.waitForSelector("[role=alert]");

                    assertThat(page.locator("#login").inputValue()).isEqualTo("hong.nhung");
                    assertThat(page.locator("#password").inputValue()).isEmpty();
                    assertThat(
                                    (Boolean)
                                            page.evaluate(
                                                    "() => document.activeElement.matches('.faults')"))
                            .isTrue();
                    open.passesAxe().fitsItsWidth().screenshot("identity-390-refused");
                });
    }

    @Test
    void a_digit_enters_the_demo_and_the_password_is_shown_on_request() {
        browser.open(
                "/dang-nhap",
                Eyes.DESK,
                open -> {
                    Page page = open.raw();
                    page.fill("#password", "bí mật");
                    page.locator("[data-shows] input").check();
                    assertThat(page.locator("#password").getAttribute("type")).isEqualTo("text");
                    page.locator("[data-shows] input").uncheck();
                    assertThat(page.locator("#password").getAttribute("type"))
                            .isEqualTo("password");
                    page.locator("main").focus();
                    page.keyboard().press("1");
                    page.waitForURL("**/sang-nay");

                    Locator who = page.locator(".visitor > summary");
                    assertThat(who.textContent()).contains("Nguyễn Thị Hồng Nhung", "Tiếp nhận");
                    open.screenshot("identity-1366-signed-in");
                });
    }

    @Test
    void the_second_factor_is_switched_on_with_a_telephone() {
        People.Person person = people.hire();
        browser.open(
                "/dang-nhap?next=/tai-khoan/xac-thuc",
                Eyes.DESK,
                open -> {
                    Page page = open.raw();
                    page.fill("#login", person.login());
                    page.fill("#password", People.PASSWORD);
                    page.keyboard().press("Enter");
                    page.waitForURL(address ->
                            address.endsWith("/tai-khoan/xac-thuc") && !address.contains("?"));
                    open.passesAxe().fitsItsWidth().hasNoStyleAttribute();
                    open.screenshot("identity-1366-factor");
                });
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
