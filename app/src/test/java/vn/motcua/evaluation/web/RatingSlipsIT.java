// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.RatingCodes;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleDesk;
import vn.motcua.testing.SampleStaff;

/** Paper slips are entered by a third person, and leaders see figures of many. */
@BrowserTest
class RatingSlipsIT {
    private static final String ENTRY = "/phieu-danh-gia";
    private static final String FIGURES = "/phieu-danh-gia/so-lieu";

    private final Browser browser;
    private final People people;
    private final SampleDesk desk;
    @Autowired private RatingCodes codes;

    RatingSlipsIT(Browser browser, People people, SampleDesk desk) {
        this.browser = browser;
        this.people = people;
        this.desk = desk;
    }

    private static HttpResponse<String> enters(Caller who, String code, String level) {
        return who.send(ENTRY, "code", code, "level", level, "comment", "Ghế chờ còn ít");
    }

    @Test
    void a_third_person_enters_slips_and_the_leader_sees_them_once_there_are_five() {
        Caller third = people.as(Role.PROCEDURE_CONTROL);
        Caller leader = people.as(Role.APPROVER);
        looks(third, ENTRY, "rating-entry");
        third.get(ENTRY);
        for (int number = 0; number < 4; number++) {
            assertThat(enters(third, codes.code(desk.ready()), "very-satisfied").statusCode())
                    .isEqualTo(303);
        }
        assertThat(leader.get(FIGURES).body())
                .contains("chưa đủ 5 phiếu")
                .doesNotContain("Ghế chờ còn ít");

        HttpResponse<String> fifth = enters(third, codes.code(desk.ready()), "not-satisfied");

        assertThat(third.get(fifth.headers().firstValue("Location").orElseThrow()).body())
                .contains("Đã ghi phiếu");
        assertThat(leader.get(FIGURES).body())
                .contains("Ghế chờ còn ít", "80,00\u00a0%", "20,00\u00a0%", "2,6")
                .contains("Phiếu giấy", "Trang đánh giá", "Không đánh giá không có nghĩa là");
        looks(leader, FIGURES, "rating-figures");
        looks(people.as(Role.AUDITOR), FIGURES, "rating-figures-all");
        assertThat(leader.get(FIGURES + "?period=2025-q1").body())
                .contains("chưa đủ 5 phiếu")
                .doesNotContain("Ghế chờ còn ít");
        assertThat(leader.get(FIGURES + "?period=x&unit=" + SampleStaff.EA_TAM).statusCode())
                .isEqualTo(200);
        assertThat(leader.get(FIGURES + "?unit=" + SampleStaff.EA_PUK).statusCode()).isEqualTo(404);
        assertThat(people.as(Role.SPECIALIST).get(FIGURES).statusCode()).isEqualTo(403);
    }

    @Test
    void what_cannot_be_entered_is_told_in_words() {
        Caller third = people.as(Role.PROCEDURE_CONTROL);
        third.get(ENTRY);
        String early = codes.code(desk.atTheSpecialist());

        assertThat(enters(third, "", "satisfied").body()).contains("có 8 ký tự");
        assertThat(enters(third, "2222-2222", "satisfied").body()).contains("Không có hồ sơ nào");
        assertThat(enters(third, early, "satisfied").body())
                .contains("Giữ phiếu lại", "Ghế chờ còn ít", early);
        assertThat(enters(third, early, "").body()).contains("Chọn một trong ba mức.");
        assertThat(enters(third, early, "satisfied").statusCode()).isEqualTo(400);
        assertThat(people.as(Role.SPECIALIST).get(ENTRY).statusCode()).isEqualTo(403);
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
                who,
                path,
                Eyes.PHONE,
                open -> open.passesAxe().fitsItsWidth().screenshot(file + "-390"));
        browser.openAs(who, path, Eyes.NARROW, open -> open.fitsItsWidth());
    }
}
