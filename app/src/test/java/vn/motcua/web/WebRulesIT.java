// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.SamplePages;
import vn.motcua.testing.Visitor;

/** What the server answers and what it never does, as seen by a program. */
@BrowserTest
class WebRulesIT {
    private final Visitor visitor;

    WebRulesIT(@LocalServerPort int port) {
        this.visitor = Visitor.atPort(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/khong-co", "/ho-so/x", "/assets/none.css", "/error"})
    void every_answer_is_guarded(String path) {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                                + " font-src 'self'; connect-src 'self'; form-action 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Set-Cookie")).as("no session, no cookie").isEmpty();
    }

    @Test
    void pages_are_never_stored_and_their_parts_for_ever() {
        HttpResponse<String> page = visitor.get("/");
        String stylesheet = page.body().replaceAll("(?s).*href=\"(/assets/mc[^\"]*css)\".*", "$1");

        HttpResponse<String> part = visitor.get(stylesheet);

        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(part, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bao-cao/giai-quyet", "/ho-so", "/khong-co"})
    void nothing_can_be_sent(String path) {
        assertThat(visitor.post(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator", "/actuator/env", "/admin", "/ho-so/a/b", "/assets/", "/login"})
    void what_no_module_named_is_not_there(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void health_is_told() {
        HttpResponse<String> health = visitor.get("/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Nested
    class Languages {
        @Test
        void home_is_vietnamese_without_a_redirect() {
            HttpResponse<String> home = visitor.get("/");

            assertThat(home.statusCode()).isEqualTo(200);
            assertThat(home.body())
                    .contains("<html lang=\"vi\"", "Ông/bà cần làm giấy tờ gì?")
                    .contains("/bao-cao/giai-quyet", "/tra-cuu", "/dang-nhap");
        }

        @ParameterizedTest
        @CsvSource({
            "/bao-cao/giai-quyet, vi",
            "/reports/handling, en",
            "/reports/handling?lang=vi, vi",
            "/?lang=en, en",
            "/?lang=fr, vi",
            "/dossiers/none, en"
        })
        void the_words_of_an_address_or_the_reader_choose_the_language(String path, String code) {
            assertThat(visitor.get(path).body()).contains("<html lang=\"" + code + "\"");
        }

        @Test
        void the_language_last_read_is_remembered_where_the_address_tells_none() {
            String cookie = header(visitor.get("/reports/handling"), "Set-Cookie");

            assertThat(cookie).startsWith("motcua_lang=en;").contains("HttpOnly", "SameSite=Lax");
            assertThat(visitor.get("/", "Cookie", "motcua_lang=en").body())
                    .contains("<html lang=\"en\"");
        }

        @Test
        void each_page_names_its_twin_and_keeps_what_it_shows() {
            assertThat(visitor.get("/ho-so?figure=pending&unit=H15").body())
                    .contains("hreflang=\"en\" href=\"/dossiers?figure=pending&amp;unit=H15\"")
                    .contains("rel=\"canonical\" href=\"/ho-so?figure=pending&amp;unit=H15\"");
        }
    }

    @Nested
    class Choices {
        @Test
        void a_chosen_look_is_kept_in_a_cookie_and_the_page_shown_without_the_choice() {
            HttpResponse<String> answer = visitor.get("/ho-so?theme=dark&figure=pending");

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(header(answer, "Location")).isEqualTo("/ho-so?figure=pending");
            assertThat(header(answer, "Set-Cookie"))
                    .startsWith("motcua_look=dark.auto.usual.on.usual;");
        }

        @Test
        void the_cookie_sets_the_look() {
            String page =
                    visitor.get("/bao-cao/giai-quyet", "Cookie", "motcua_look=dark.more.lon.off")
                            .body();

            assertThat(page)
                    .contains("data-theme=\"dark\"", "data-contrast=\"more\"")
                    .contains("data-text=\"lon\"", "data-keys=\"off\"");
        }

        @Test
        void a_choice_never_leads_elsewhere() {
            assertThat(visitor.get("//evil.example/?theme=dark").statusCode()).isEqualTo(400);
            assertThat(header(visitor.get("/?theme=dark&x=//evil.example"), "Location"))
                    .startsWith("/?");
        }
    }

    @Nested
    class Errors {
        @Test
        void a_page_that_is_not_there_says_so_kindly() {
            HttpResponse<String> answer = visitor.get("/khong-co", "Accept", "text/html");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Không thấy trang này", "Về trang đầu");
        }

        @Test
        void a_program_gets_a_problem_detail() {
            HttpResponse<String> answer =
                    visitor.get("/none?lang=en", "Accept", "application/json");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
            assertThat(answer.body())
                    .contains("\"type\":\"urn:motcua:problem:not-found\"")
                    .contains("\"code\":\"not-found\"", "\"title\":\"Nothing is at this address\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/bao-cao/giai-quyet?from=30/2/2026",
                    "/bao-cao/giai-quyet?from=2/2/2026&to=1/2/2026",
                    "/bao-cao/giai-quyet?as-of=hom-qua",
                    "/bao-cao/giai-quyet?unit=H99",
                    "/ho-so?to=x"
                })
        void a_form_with_faults_comes_back_as_it_was_typed(String path) {
            HttpResponse<String> answer = visitor.get(path);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("Cần sửa 1 điều", "aria-invalid=\"true\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"?from=%00", "?page=0&figure=x", "?page=99999999999", "?row=%F0%9F"})
        void nonsense_never_makes_an_error_of_ours(String query) {
            assertThat(visitor.get("/ho-so" + query).statusCode()).isLessThan(500);
        }
    }

    @Nested
    class AsOf {
        @Test
        void a_list_knows_nothing_of_what_happened_later() {
            String then = visitor.get("/ho-so?figure=pending&as-of=2026-10-01T12:00").body();

            assertThat(then)
                    .as("finished on 30/10, then open, its supplement just in")
                    .contains(SamplePages.DONE_LATE)
                    .doesNotContain("is-done");
        }

        @Test
        void a_clock_that_stood_then_is_told_to_have_stood() {
            String then = visitor.get("/ho-so?figure=pending&as-of=2026-09-10T12:00").body();

            assertThat(then).contains("is-hold", "Đồng hồ dừng");
        }
    }

    @Nested
    class PersonalData {
        @Test
        void numbers_of_people_are_masked_on_the_page_of_a_dossier() {
            String page = visitor.get("/ho-so/" + SamplePages.LAND).body();

            assertThat(page).contains("•••••••••000").doesNotContain("066123000000", "0901000000");
        }

        @Test
        void no_list_shows_a_number_of_a_person() {
            for (String path : List.of("/ho-so", "/ho-so?figure=pending")) {
                assertThat(visitor.get(path).body()).doesNotContainPattern("066\\d{9}|\\b09\\d{8}");
            }
        }

        @Test
        void what_was_typed_by_mistake_leaves_the_address_at_once() {
            HttpResponse<String> answer = visitor.get("/tim?code=066123456789");

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(header(answer, "Location")).endsWith("/tim");
            assertThat(visitor.get("/tim").body()).contains("Đây chưa phải mã hồ sơ");
        }

        @Test
        void a_code_is_found_however_it_is_typed() {
            HttpResponse<String> answer = visitor.get("/tim?code=%20000.00.25.h15-261022-0001%20");

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(header(answer, "Location")).endsWith("/ho-so/" + SamplePages.LAND);
        }
    }
}
