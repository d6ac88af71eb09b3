// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Login;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.FirstAdministrator;
import vn.motcua.identity.account.NewPost;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.DemoSwitch;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleOffice;
import vn.motcua.testing.SamplePages;
import vn.motcua.testing.SampleStaff;

@BrowserTest
class AdministrationIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String CHOSEN = "nắng chiều hồ Lắk";

    private final Accounts accounts;
    private final FirstAdministrator first;
    private final People people;
    private final DemoSwitch demo;
    private final int port;

    AdministrationIT(
            @Autowired Accounts accounts,
            @Autowired FirstAdministrator first,
            @Autowired JdbcClient sql,
            People people,
            @LocalServerPort int port) {
        this.accounts = accounts;
        this.first = first;
        this.people = people;
        this.demo = new DemoSwitch(sql);
        this.port = port;
    }

    @Test
    void a_new_colleague_gets_an_account_a_post_and_a_password_of_their_own() {
        Caller administrator = people.as(Role.ADMINISTRATOR);
        administrator.get("/quan-tri/tai-khoan/moi");
        HttpResponse<String> made =
                administrator.send(
                        "/quan-tri/tai-khoan/moi",
                        "name",
                        "  H’Len Byă ",
                        "login",
                        "HLen",
                        "kind",
                        "person");
        String page = path(made).replaceFirst("\\?.*", "");
        HttpResponse<String> given =
                administrator.send(
                        page,
                        "do",
                        "give",
                        "role",
                        "receptionist",
                        "unit",
                        SampleStaff.EA_TAM.value(),
                        "from",
                        "1/11/2026",
                        "to",
                        "");
        assertThat(given.statusCode()).isEqualTo(303);
        String link =
                found(
                        administrator.send(page, "do", "link").body(),
                        "http://localhost:\\d+(/dat-mat-khau/[\\w-]{43})");

        Caller colleague = Caller.atPort(port);
        assertThat(colleague.get(link).body()).contains("hlen");
        assertThat(colleague.send(link, "new", "ngắn", "again", "ngắn").statusCode())
                .isEqualTo(400);
        assertThat(colleague.send(link, "new", CHOSEN, "again", CHOSEN).statusCode())
                .isEqualTo(303);
        assertThat(colleague.get(link).statusCode()).as("used").isEqualTo(404);
        assertThat(colleague.enter("hlen", CHOSEN).statusCode()).isEqualTo(303);
        assertThat(colleague.get("/ho-so/" + SamplePages.LATE).body())
                .contains("H’Len Byă", "Tiếp nhận, Xã Ea Tam");
    }

    @Test
    void a_role_taken_away_is_gone_while_its_page_is_open() {
        People.Person person =
                people.hire(new NewPost(Role.RECEPTIONIST, SampleStaff.EA_TAM, DAY, null));
        Caller caller = people.as(person);
        assertThat(caller.get("/ho-so").statusCode()).isEqualTo(200);
        Caller administrator = people.as(Role.ADMINISTRATOR);
        String page = "/quan-tri/tai-khoan/" + person.id();
        String post = found(administrator.get(page).body(), "name=\"post\" value=\"(\\d+)\"");

        administrator.send(page, "do", "take", "post", post);

        assertThat(caller.get("/ho-so").statusCode()).isEqualTo(403);
        assertThat(caller.get("/tai-khoan").body()).contains("Chưa có vị trí nào");
        assertThat(caller.get("/").body()).doesNotContain("/bao-cao/giai-quyet");
    }

    @Test
    void who_is_locked_is_out_at_once_and_comes_back_by_signing_in() {
        People.Person person = people.hire();
        Caller caller = people.as(person);
        Caller administrator = people.as(Role.ADMINISTRATOR);
        String page = "/quan-tri/tai-khoan/" + person.id();

        administrator.get(page);
        administrator.send(page, "do", "lock");
        assertThat(caller.get("/tai-khoan").statusCode()).isEqualTo(303);
        assertThat(Caller.atPort(port).enter(person.login(), People.PASSWORD).statusCode())
                .isEqualTo(401);
        administrator.send(page, "do", "unlock");

        assertThat(caller.get("/tai-khoan").statusCode()).isEqualTo(303);
        assertThat(people.as(person).get("/tai-khoan").statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_of_anybody_is_ended_at_once() {
        People.Person person = people.hire();
        Caller caller = people.as(person);
        Caller administrator = people.as(Role.ADMINISTRATOR);
        String key =
                found(
                        administrator.get("/quan-tri/tai-khoan/" + person.id()).body(),
                        "name=\"session\" value=\"([0-9a-f-]{36})\"");

        administrator.send("/quan-tri/phien", "account", person.id().toString(), "session", key);

        assertThat(caller.get("/tai-khoan").statusCode()).isEqualTo(303);
        assertThat(administrator.get("/quan-tri/nhat-ky").body()).contains("Kết thúc phiên");
    }

    @Test
    void a_dossier_and_the_figures_of_another_unit_are_not_for_everybody() {
        Caller elsewhere = people.as(SampleStaff.ELSEWHERE);

        assertThat(elsewhere.get("/ho-so/" + SamplePages.LATE).statusCode()).isEqualTo(403);
        assertThat(elsewhere.get("/ho-so?unit=" + SampleStaff.EA_TAM).statusCode()).isEqualTo(400);
        assertThat(elsewhere.get("/ho-so?row=" + SampleStaff.EA_TAM).body())
                .doesNotContain("000.04.25.H15-");
        assertThat(elsewhere.get("/bao-cao/giai-quyet").body())
                .contains("Xã Ea Puk")
                .doesNotContain("Xã Ea Tam");
        assertThat(elsewhere.get("/bao-cao/giai-quyet.csv").body()).doesNotContain("Ea Tam");
        assertThat(people.as("auditor").get("/ho-so/" + SamplePages.LATE).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_set_up_link_makes_the_first_administrator_once() {
        AccountId demoAdministrator = accounts.find(new Login("administrator")).orElseThrow().id();
        demo.off();
        try {
            accounts.lock(demoAdministrator, SampleOffice.NOW);
            String link = "/thiet-lap/" + first.invite().orElseThrow().text();
            Caller caller = Caller.atPort(port);
            assertThat(caller.get(link).statusCode()).isEqualTo(200);
            assertThat(caller.send(link, "login", "Đầu Tiên", "name", "").body())
                    .contains("Cần sửa");
            assertThat(setUp(caller, link, "dautien").statusCode()).isEqualTo(303);

            assertThat(caller.get(link).statusCode()).isEqualTo(404);
            assertThat(setUp(caller, link, "thuhai").statusCode()).isEqualTo(404);
            assertThat(accounts.find(new Login("thuhai"))).isEmpty();
            caller.enter("dautien", CHOSEN);
            assertThat(caller.get("/quan-tri/tai-khoan").statusCode()).isEqualTo(200);
            assertThat(first.invite()).isEmpty();
        } finally {
            accounts.unlock(demoAdministrator);
            demo.on();
        }
    }

    private static HttpResponse<String> setUp(Caller caller, String link, String login) {
        return caller.send(
                link, "name", "Phạm Quốc Bảo", "login", login, "new", CHOSEN, "again", CHOSEN);
    }

    private static String path(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("http://[^/]+", "");
    }

    private static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
