// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.Role;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SamplePages;
import vn.motcua.testing.SampleStaff;

/** Papers of the process as they are opened from the pages of a dossier. */
@BrowserTest
class PaperPagesIT {
    private static final String DOSSIER = "/ho-so/" + SamplePages.LATE;

    private final People people;

    PaperPagesIT(People people) {
        this.people = people;
    }

    @Test
    void the_page_of_a_dossier_leads_to_its_papers_as_pdf() {
        Caller caller = people.as(Role.SPECIALIST);
        assertThat(caller.get(DOSSIER).body())
                .contains(DOSSIER + "/giay/giay-tiep-nhan.pdf")
                .contains("Phiếu kiểm soát quá trình giải quyết hồ sơ");

        HttpResponse<String> paper = caller.get(DOSSIER + "/giay/giay-tiep-nhan.pdf");

        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body()).startsWith("%PDF-");
        assertThat(paper.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(paper.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(paper.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline")
                .contains("giay-tiep-nhan-" + SamplePages.LATE + ".pdf");
    }

    @Test
    void whoever_did_not_give_a_paper_is_led_to_it_and_signs_nothing() {
        Caller caller = people.as(Role.SPECIALIST);
        String sign = DOSSIER + "/giay/giay-tiep-nhan/ky";

        assertThat(caller.get(sign).statusCode()).isEqualTo(303);
        assertThat(caller.get(DOSSIER + "/giay/la/ky").statusCode()).isEqualTo(404);
    }

    @Test
    void the_book_of_dossiers_is_printed_for_the_days_asked_for() {
        Caller caller = people.as(Role.RECEPTIONIST);
        assertThat(caller.get("/so-theo-doi").body()).contains("Ủy ban nhân dân", "01/11/2026");

        HttpResponse<String> book =
                caller.get(
                        "/so-theo-doi.pdf?unit="
                                + SampleStaff.EA_TAM.value()
                                + "&from=01/11/2026&to=20/11/2026");

        assertThat(book.statusCode()).isEqualTo(200);
        assertThat(book.body()).startsWith("%PDF-");
        assertThat(book.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(caller.get("/so-theo-doi.pdf?unit=H99").statusCode()).isEqualTo(404);
    }

    @Test
    void what_the_dossier_does_not_owe_is_not_there() {
        Caller caller = people.as(Role.SPECIALIST);

        assertThat(caller.get(DOSSIER + "/giay/thong-bao-dung.pdf").statusCode()).isEqualTo(404);
        assertThat(caller.get(DOSSIER + "/giay/la.pdf").statusCode()).isEqualTo(404);
        assertThat(caller.get("/ho-so/la/giay/giay-tiep-nhan.pdf").statusCode()).isEqualTo(404);
        assertThat(
                        caller.get("/dossiers/" + SamplePages.LATE + "/papers/phieu-kiem-soat.pdf")
                                .statusCode())
                .isEqualTo(200);
    }
}
