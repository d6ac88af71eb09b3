// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleDesk;
import vn.motcua.testing.SampleStaff;

/** The first page of a day says what needs whoever opens it. */
@BrowserTest
class MorningIT {
    private final People people;
    private final SampleDesk desk;

    MorningIT(People people, SampleDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    @Test
    void a_leader_begins_with_what_is_to_be_decided_and_hears_it_once() {
        desk.atTheApprover();

        String morning = people.as("approver").get("/sang-nay").body();

        assertThat(morning)
                .contains("việc chờ ông/bà quyết định", "Đến danh sách trình ký")
                .doesNotContain("việc chờ người nhận");
    }

    @Test
    void who_receives_comes_to_receive() {
        desk.received();

        assertThat(people.as("receptionist").get("/sang-nay").body())
                .contains("Tiếp nhận hồ sơ</a>", "hồ sơ giấy chờ giao");
    }

    @Test
    void an_administrator_hears_of_people_without_a_second_factor_and_finds_them() {
        People.Person person = people.hire();
        Caller administrator = people.as("administrator");

        assertThat(administrator.get("/sang-nay").body())
                .contains("người chưa bật mã xác thực thứ hai", "only=without-factor");
        assertThat(administrator.get("/admin/accounts?only=without-factor").body())
                .contains(person.login())
                .doesNotContain("receptionist ·");
    }

    @Test
    void who_has_no_post_yet_hears_that_nothing_waits() {
        assertThat(people.as(SampleStaff.NOBODY_YET).get("/sang-nay").body())
                .contains("Không có gì đang chờ ông/bà.");
    }
}
