// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.fee.till.APayment;
import vn.motcua.fee.till.Till;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.Units;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.People;

/** The figures of charges and fees, on a page and as a file. */
@BrowserTest
class FiguresPagesIT {
    private static final int TARGET = 24;

    private final Browser browser;
    private final People people;
    private final FeePeople office;

    FiguresPagesIT(
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
    void the_head_reads_the_month_by_day_and_procedure_and_takes_it_along_as_a_file() {
        office.takes(FeePeople.hired(people, Role.RECEPTIONIST), APayment.mixed(office.unit()));
        browser.openAs(
                people.as(Role.ONE_STOP_HEAD),
                "/ket/so-lieu",
                Eyes.DESK,
                page -> {
                    assertThat(page.raw().textContent("main"))
                            .contains("Theo ngày", "Theo thủ tục", "20/11/2026");
                    assertThat(page.raw().locator("tfoot").first().textContent())
                            .isEqualTo(page.raw().locator("tfoot").last().textContent());
                    page.passesAxe().fitsItsWidth().hasTargetsOf(TARGET);
                    page.screenshot("fee-figures");
                    page.inTheDark().hasEnoughContrast();
                    page.inLight().as(Eyes.PHONE).passesAxe().fitsItsWidth();
                });
        assertThat(people.as(Role.CASHIER).get("/ket/so-lieu.csv").body())
                .contains("day,unit,procedure", "2026-11-20,");
        assertThat(people.as(Role.APPROVER).get("/ket/so-lieu?from=x&to=1/1/2020").body())
                .contains("Không có khoản thu nào");
    }
}
