// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Login;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.ApiTokens;
import vn.motcua.identity.account.ApiTokens.Issue;
import vn.motcua.identity.account.Tokens;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.SampleOffice;
import vn.motcua.testing.Visitor;

@BrowserTest
class ApiIT {
    private static final String ME = "/api/v1/me";

    private final ApiTokens api;
    private final Tokens tokens;
    private final Accounts accounts;
    private final Visitor visitor;

    @Autowired
    ApiIT(ApiTokens api, Tokens tokens, Accounts accounts, @LocalServerPort int port) {
        this.api = api;
        this.tokens = tokens;
        this.accounts = accounts;
        this.visitor = Visitor.atPort(port);
    }

    @Test
    void a_token_tells_whom_it_stands_for_and_what_they_may_do() {
        HttpResponse<String> me = me(token("receptionist"));

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
        assertThat(me.body())
                .contains("\"login\":\"receptionist\"", "\"name\":\"Nguyễn Thị Hồng Nhung\"")
                .contains("\"role\":\"receptionist\"", "\"unit\":\"000.04.25.H15\"")
                .contains("\"receive\"")
                .doesNotContain("\"decide\"");
        assertThat(me.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer x",
                "Basic cmVjZXB0aW9uaXN0Og==",
                "Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void without_a_good_token_a_program_is_told_so_as_a_problem(String header) {
        HttpResponse<String> answer =
                header.isEmpty() ? visitor.get(ME) : visitor.get(ME, "Authorization", header);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"not-signed-in\"");
    }

    @Test
    void a_token_ends_when_it_is_revoked() {
        String token = token("clerk");
        AccountId clerk = accounts.find(new Login("clerk")).orElseThrow().id();
        assertThat(me(token).statusCode()).isEqualTo(200);

        tokens.of(clerk, SampleOffice.NOW)
                .forEach(good -> tokens.end(clerk, good.id(), SampleOffice.NOW));

        assertThat(me(token).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_is_good_for_the_api_and_not_for_pages() {
        HttpResponse<String> page =
                visitor.get("/tai-khoan", "Authorization", "Bearer " + token("clerk"));

        assertThat(page.statusCode()).isEqualTo(303);
    }

    @Test
    void what_the_api_does_not_have_is_not_there() {
        assertThat(
                        visitor.get("/api/v1/nothing", "Authorization", "Bearer " + token("clerk"))
                                .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/api/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(visitor.post(ME).statusCode()).isEqualTo(404);
    }

    @Test
    void tokens_of_a_demo_are_for_this_machine_alone() {
        HttpResponse<String> answer =
                visitor.get(
                        ME,
                        "Authorization",
                        "Bearer " + token("clerk"),
                        "X-Forwarded-For",
                        "203.0.113.7");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> me(String token) {
        return visitor.get(ME, "Authorization", "Bearer " + token);
    }

    private String token(String login) {
        return ((Issue.Made) api.issue(login)).token().text();
    }
}
