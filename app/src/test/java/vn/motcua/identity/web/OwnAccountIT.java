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
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.Passwords;
import vn.motcua.identity.totp.TotpCodes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;

@BrowserTest
class OwnAccountIT {
    private static final String NEW_PASSWORD = "nắng chiều hồ Lắk";

    private final People people;
    private final InstantSource clock;
    private final int port;

    @Autowired
    OwnAccountIT(Accounts accounts, Passwords passwords, Clock clock, @LocalServerPort int port) {
        this.people = new People(accounts, passwords);
        this.clock = clock;
        this.port = port;
    }

    @Test
    void a_new_password_needs_the_old_one_and_ends_all_other_sessions() {
        People.Person person = people.hire();
        Caller here = signedIn(person, People.PASSWORD);
        Caller there = signedIn(person, People.PASSWORD);
        String before = here.cookie("motcua_session").orElseThrow();
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
        assertThat(here.cookie("motcua_session").orElseThrow()).isNotEqualTo(before);
        assertThat(there.get("/tai-khoan").statusCode()).isEqualTo(303);
        assertThat(Caller.atPort(port).enter(person.login(), People.PASSWORD).statusCode())
                .isEqualTo(401);
        assertThat(Caller.atPort(port).enter(person.login(), NEW_PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_second_factor_is_switched_on_asked_for_and_switched_off() {
        People.Person person = people.hire();
        Caller caller = signedIn(person, People.PASSWORD);
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
        String halfway = later.cookie("motcua_session").orElseThrow();
        later.get("/dang-nhap/ma");
        assertThat(later.send("/dang-nhap/ma", "code", "000000").statusCode()).isEqualTo(401);
        assertThat(later.send("/dang-nhap/ma", "code", code(secret, 0)).statusCode())
                .isEqualTo(303);
        assertThat(later.cookie("motcua_session").orElseThrow()).isNotEqualTo(halfway);
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
        assertThat(signedIn(person, People.PASSWORD).get("/tai-khoan").statusCode()).isEqualTo(200);
    }

    @Test
    void ones_own_sessions_are_listed_and_ended_and_those_of_others_are_not() {
        People.Person person = people.hire();
        Caller here = signedIn(person, People.PASSWORD);
        Caller there = signedIn(person, People.PASSWORD);
        String page = here.get("/tai-khoan").body();
        String key = first(page, "name=\"session\" value=\"([0-9a-f-]{36})\"");
        assertThat(page).doesNotContain(there.cookie("motcua_session").orElseThrow());
        Caller stranger = signedIn(people.hire(), People.PASSWORD);
        stranger.get("/tai-khoan");

        stranger.send("/tai-khoan", "do", "end-session", "session", key);
        assertThat(there.get("/tai-khoan").statusCode()).isEqualTo(200);
        here.send("/tai-khoan", "do", "end-session", "session", key);

        assertThat(there.get("/tai-khoan").statusCode()).isEqualTo(303);
        assertThat(here.get("/tai-khoan").statusCode()).isEqualTo(200);
    }

    private Caller signedIn(People.Person person, String password) {
        Caller caller = Caller.atPort(port);
        assertThat(caller.enter(person.login(), password).statusCode()).isEqualTo(303);
        return caller;
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
