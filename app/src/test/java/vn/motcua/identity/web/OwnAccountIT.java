// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.identity.totp.TotpCodes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;

@BrowserTest
class OwnAccountIT {
    private static final String NEW_PASSWORD = "nắng chiều hồ Lắk";

    private final People people;
    private final InstantSource clock;
    private final int port;

    OwnAccountIT(@Autowired Clock clock, People people, @LocalServerPort int port) {
        this.people = people;
        this.clock = clock;
        this.port = port;
    }

    @Test
    void a_new_password_needs_the_old_one_and_ends_all_other_sessions() {
        People.Person person = people.hire();
        Caller here = people.as(person);
        Caller there = people.as(person);
        String before = here.cookie(Caller.SESSION).orElseThrow();
        here.get("/tai-khoan/mat-khau");

        assertThat(change(here, "sai rồi", NEW_PASSWORD, NEW_PASSWORD).statusCode()).isEqualTo(400);
        assertThat(change(here, People.PASSWORD, "ngắn", "ngắn").body())
                .contains("ít nhất 12 ký tự");
        assertThat(change(here, People.PASSWORD, NEW_PASSWORD, "khác").body())
                .contains("chưa giống nhau");
        assertThat(change(here, People.PASSWORD, person.login() + "-2026-abc", "x").body())
                .contains("chứa tên đăng nhập");
        assertThat(change(here, People.PASSWORD, NEW_PASSWORD, NEW_PASSWORD).statusCode())
                .isEqualTo(303);

        assertThat(here.get("/tai-khoan").statusCode()).isEqualTo(200);
        assertThat(here.cookie(Caller.SESSION).orElseThrow()).isNotEqualTo(before);
        assertThat(there.get("/tai-khoan").statusCode()).isEqualTo(303);
        assertThat(Caller.atPort(port).enter(person.login(), People.PASSWORD).statusCode())
                .isEqualTo(401);
        assertThat(Caller.atPort(port).enter(person.login(), NEW_PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void who_switches_single_keys_off_has_them_off_on_every_page_at_every_machine() {
        People.Person person = people.hire();
        Caller here = people.as(person);
        Caller there = people.as(person);
        here.get("/tai-khoan");

        assertThat(here.send("/tai-khoan", "do", "keys", "single", "off").statusCode())
                .isEqualTo(303);

        assertThat(there.get("/sang-nay").body()).contains("data-keys=\"off\"");
        assertThat(there.get("/today?keys=on").statusCode()).isEqualTo(303);
        assertThat(there.get("/today").body()).contains("data-keys=\"off\"");

        here.send("/tai-khoan", "do", "keys", "single", "on");

        assertThat(there.get("/sang-nay").body()).doesNotContain("data-keys");
    }

    @Test
    void a_second_factor_is_switched_on_asked_for_and_switched_off() {
        People.Person person = people.hire();
        Caller caller = people.as(person);
        String page = caller.get("/tai-khoan/xac-thuc").body();
        String secret = first(page, "<p class=\"secret\">([A-Z2-7 ]+)</p>");
        assertThat(page).contains("<svg class=\"qr\"");
        assertThat(caller.get("/tai-khoan/xac-thuc").body()).as("the same secret").contains(secret);

        assertThat(
                        caller.send(
                                        "/tai-khoan/xac-thuc",
                                        "code",
                                        code(secret, 0),
                                        "password",
                                        "sai rồi")
                                .statusCode())
                .isEqualTo(400);
        String recovery =
                caller.send(
                                "/tai-khoan/xac-thuc",
                                "code",
                                code(secret, -1),
                                "password",
                                People.PASSWORD)
                        .body();
        String paper = first(recovery, "<li>([a-z0-9]{5}-[a-z0-9]{5})</li>");

        Caller later = Caller.atPort(port);
        HttpResponse<String> half = later.enter(person.login(), People.PASSWORD);
        assertThat(half.headers().firstValue("Location").orElse("")).endsWith("/dang-nhap/ma");
        assertThat(later.get("/tai-khoan").statusCode()).as("only half in").isEqualTo(303);
        String halfway = later.cookie(Caller.SESSION).orElseThrow();
        later.get("/dang-nhap/ma");
        assertThat(later.send("/dang-nhap/ma", "code", "000000").statusCode()).isEqualTo(401);
        assertThat(later.send("/dang-nhap/ma", "code", code(secret, 0)).statusCode())
                .isEqualTo(303);
        assertThat(later.cookie(Caller.SESSION).orElseThrow()).isNotEqualTo(halfway);
        assertThat(later.get("/tai-khoan").body()).contains("còn 10 mã dự phòng");

        Caller lost = Caller.atPort(port);
        lost.enter(person.login(), People.PASSWORD);
        lost.get("/dang-nhap/ma");
        assertThat(lost.send("/dang-nhap/ma", "code", paper).statusCode()).isEqualTo(303);
        assertThat(lost.get("/tai-khoan").body()).contains("còn 9 mã dự phòng");

        lost.get("/tai-khoan/xac-thuc");
        assertThat(lost.send("/tai-khoan/xac-thuc/tat", "password", "sai").statusCode())
                .isEqualTo(400);
        assertThat(lost.send("/tai-khoan/xac-thuc/tat", "password", People.PASSWORD).statusCode())
                .isEqualTo(303);
        assertThat(people.as(person).get("/tai-khoan").statusCode()).isEqualTo(200);
    }

    @Test
    void ones_own_sessions_are_listed_and_ended_and_those_of_others_are_not() {
        People.Person person = people.hire();
        Caller here = people.as(person);
        Caller there = people.as(person);
        String page = here.get("/tai-khoan").body();
        String key = first(page, "name=\"session\" value=\"([0-9a-f-]{36})\"");
        assertThat(page).doesNotContain(there.cookie(Caller.SESSION).orElseThrow());
        Caller stranger = people.as(people.hire());
        stranger.get("/tai-khoan");

        stranger.send("/tai-khoan", "do", "end-session", "session", key);
        assertThat(there.get("/tai-khoan").statusCode()).isEqualTo(200);
        here.send("/tai-khoan", "do", "end-session", "session", key);

        assertThat(there.get("/tai-khoan").statusCode()).isEqualTo(303);
        assertThat(here.get("/tai-khoan").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> change(
            Caller caller, String current, String chosen, String again) {
        return caller.send(
                "/tai-khoan/mat-khau", "current", current, "new", chosen, "again", again);
    }

    private String code(String secret, int steps) {
        Instant then = clock.instant().plus(Duration.ofSeconds(30L * steps));
        return TotpCodes.code(secret, then);
    }

    private static String first(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
