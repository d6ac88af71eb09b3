// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;

@BrowserTest
class SignInIT {
    private static final String COOKIE = Caller.SESSION;

    private final People people;
    private final JdbcClient sql;
    private final int port;

    SignInIT(@Autowired JdbcClient sql, People people, @LocalServerPort int port) {
        this.people = people;
        this.sql = sql;
        this.port = port;
    }

    @Test
    void the_password_opens_the_first_page_and_the_name_stands_on_it() {
        People.Person person = people.hire();
        Caller caller = Caller.atPort(port);

        HttpResponse<String> answer = caller.enter(person.login(), People.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).endsWith("/sang-nay");
        assertThat(caller.get("/tai-khoan").body()).contains("Người " + person.login());
    }

    @Test
    void the_cookie_is_for_this_site_alone_and_out_of_reach_of_scripts() {
        People.Person person = people.hire();

        String plain = cookie(Caller.atPort(port).enter(person.login(), People.PASSWORD));
        String secure =
                cookie(
                        Caller.atPort(port)
                                .with("X-Forwarded-Proto", "https")
                                .enter(person.login(), People.PASSWORD));

        assertThat(plain)
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure", "Max-Age", "Expires", "Domain");
        assertThat(secure).contains("Secure", "HttpOnly");
    }

    @Test
    void wrong_login_and_wrong_password_look_the_same() {
        People.Person person = people.hire();

        HttpResponse<String> password = Caller.atPort(port).enter(person.login(), "sai rồi");
        HttpResponse<String> login = Caller.atPort(port).enter("khong.co", "sai rồi");

        assertThat(password.statusCode()).isEqualTo(401).isEqualTo(login.statusCode());
        assertThat(words(password).replace(person.login(), "khong.co")).isEqualTo(words(login));
        assertThat(password.headers().firstValue("Set-Cookie").orElse("")).doesNotContain(COOKIE);
    }

    @Test
    void the_password_is_never_sent_back() {
        People.Person person = people.hire();

        String page = Caller.atPort(port).enter(person.login(), "khong-dung-dau-nhe").body();

        assertThat(page).doesNotContain("khong-dung-dau-nhe").contains(person.login());
    }

    @Test
    void a_session_planted_by_somebody_else_is_not_taken() {
        People.Person person = people.hire();
        String planted = "YTg0ZjQ0MGItM2M3Ni00YTAzLWI1ZmQtOWQ4ZjY5ZDU1ZWU0";
        Caller caller = Caller.atPort(port).withCookie(COOKIE, planted);

        caller.enter(person.login(), People.PASSWORD);

        assertThat(caller.cookie(COOKIE)).isPresent().get().isNotEqualTo(planted);
    }

    @Test
    void signing_in_again_ends_the_session_before() {
        People.Person first = people.hire();
        Caller caller = Caller.atPort(port);
        caller.enter(first.login(), People.PASSWORD);
        String before = caller.cookie(COOKIE).orElseThrow();
        caller.get("/tai-khoan");

        caller.send("/dang-nhap", "login", people.hire().login(), "password", People.PASSWORD);

        assertThat(caller.cookie(COOKIE).orElseThrow()).isNotEqualTo(before);
        Caller thief = Caller.atPort(port).withCookie(COOKIE, before);
        assertThat(thief.get("/tai-khoan").statusCode()).isEqualTo(303);
    }

    @Test
    void signing_out_ends_the_session_for_good() {
        People.Person person = people.hire();
        Caller caller = Caller.atPort(port);
        caller.enter(person.login(), People.PASSWORD);
        String cookie = caller.cookie(COOKIE).orElseThrow();
        caller.get("/tai-khoan");

        assertThat(location(caller.send("/dang-xuat"))).endsWith("/dang-nhap");

        Caller later = Caller.atPort(port).withCookie(COOKIE, cookie);
        assertThat(later.get("/tai-khoan").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dang-nhap", "/dang-nhap/thu", "/dang-xuat", "/tai-khoan"})
    void a_form_of_another_site_is_refused(String path) {
        People.Person person = people.hire();
        Caller caller = Caller.atPort(port);
        caller.enter(person.login(), People.PASSWORD);

        HttpResponse<String> answer =
                caller.withoutToken().send(path, "do", "end-others", "account", "1");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "//evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "/%2fevil.example",
        "/dang-xuat",
        "/khong-co",
        "evil.example",
        "''"
    })
    void signing_in_never_leads_elsewhere(String next) {
        Caller caller = Caller.atPort(port);
        People.Person person = people.hire();
        caller.get("/dang-nhap");

        HttpResponse<String> answer =
                caller.send(
                        "/dang-nhap",
                        "login",
                        person.login(),
                        "password",
                        People.PASSWORD,
                        "next",
                        next);

        assertThat(location(answer)).isIn("/sang-nay", "http://localhost:" + port + "/sang-nay");
    }

    @Test
    void signing_in_leads_back_to_the_page_asked_for() {
        People.Person person = people.hire();
        Caller caller = Caller.atPort(port);
        HttpResponse<String> away = caller.get("/quan-tri/tai-khoan?q=nhung&page=2");
        assertThat(away.statusCode()).isEqualTo(303);
        assertThat(location(away))
                .endsWith("/dang-nhap?next=%2Fquan-tri%2Ftai-khoan%3Fq%3Dnhung%26page%3D2");
        caller.get("/dang-nhap");

        HttpResponse<String> answer =
                caller.send(
                        "/dang-nhap",
                        "login",
                        person.login(),
                        "password",
                        People.PASSWORD,
                        "next",
                        "/quan-tri/tai-khoan?q=nhung&page=2");

        assertThat(location(answer)).endsWith("/quan-tri/tai-khoan?q=nhung&page=2");
    }

    @Test
    void after_five_failures_even_the_right_password_waits_and_is_told_until_when() {
        People.Person person = people.hire();
        Caller caller = Caller.atPort(port);
        for (int time = 0; time < 5; time++) {
            assertThat(caller.enter(person.login(), "sai rồi").statusCode()).isEqualTo(401);
        }

        HttpResponse<String> answer = caller.enter(person.login(), People.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Chờ đến 08:43 rồi thử lại");
    }

    @Test
    void looking_around_makes_no_session() {
        long before = sessions();
        Caller caller = Caller.atPort(port);
        for (String path :
                new String[] {
                    "/", "/ho-so", "/dang-nhap", "/actuator/health", "/api/v1/me", "/khong-co"
                }) {
            caller.get(path);
        }

        assertThat(sessions()).isEqualTo(before);
        assertThat(caller.cookie(COOKIE)).isEmpty();
    }

    @Test
    void sessions_hold_nothing_but_short_texts() {
        People.Person person = people.hire();
        Caller.atPort(port)
                .with("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0")
                .enter(person.login(), People.PASSWORD);

        assertThat(
                        sql.sql(
                                        """
                                        select convert_from(attribute_bytes, 'UTF8')
                                        from spring_session_attributes x
                                        join spring_session s on s.primary_id = session_primary_id
                                        where principal_name = :account
                                        """)
                                .param("account", person.id().toString())
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder(
                        person.id().toString(),
                        person.id().toString(),
                        "2026-11-20T01:42:00Z",
                        "Firefox, Windows",
                        "127.0.0.1");
    }

    private long sessions() {
        return sql.sql("select count(*) from spring_session").query(Long.class).single();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(COOKIE))
                .findFirst()
                .orElse("");
    }

    /** The page without its token, which is another one each time. */
    private static String words(HttpResponse<String> answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
