// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.SamplePages;
import vn.motcua.testing.Visitor;

/** What the public reads of procedures on Friday 20/11/2026 at 08:42. */
@BrowserTest
class ProcedurePagesIT {
    /** A citizen page, without stylesheet and script. */
    private static final int LETTERS = 20_000;

    private final Visitor visitor;

    ProcedurePagesIT(@LocalServerPort int port) {
        this.visitor = Visitor.atPort(port);
    }

    @Test
    void the_page_begins_with_the_day_of_the_result() {
        String page = body("/thu-tuc/" + SamplePages.PROCEDURE);

        assertThat(page)
                .contains("Nộp hôm nay, có kết quả")
                .contains("thứ Năm, 26/11/2026")
                .contains("trước 17:00")
                .contains("Cần xác minh: 8 ngày làm việc")
                .contains("8.000 đồng một bản; nộp trực tuyến: 4.000 đồng")
                .contains("Tờ khai")
                .contains("12/QĐ-UBND")
                .hasSizeLessThan(LETTERS);
    }

    @Test
    void it_is_told_in_english_with_official_words_marked_as_vietnamese() {
        assertThat(body("/procedures/" + SamplePages.PROCEDURE))
                .contains("Hand it in today, ready by")
                .contains("Thursday 26 November 2026")
                .contains("one original · form TK-01")
                .contains("<strong lang=\"vi\">Tờ khai</strong>")
                .contains("8,000 đồng a copy; online: 4,000 đồng");
    }

    @Test
    void an_imported_version_tells_what_it_knows() {
        assertThat(body("/thu-tuc/1.001193"))
                .contains("thứ Sáu, 20/11/2026")
                .contains("Không phải nộp phí, lệ phí")
                .doesNotContain("Cần mang theo");
    }

    @Test
    void the_list_is_searched_without_marks_and_narrowed_by_field() {
        assertThat(body("/thu-tuc?q=khai+sinh")).contains("1.001193").doesNotContain("2.000815");
        assertThat(body("/thu-tuc?field=H%E1%BB%99+t%E1%BB%8Bch"))
                .contains("1.004873")
                .doesNotContain("2.000815");
        assertThat(body("/thu-tuc?q=zzz")).contains("Không thấy thủ tục nào như vậy");
    }

    @Test
    void a_code_that_is_not_in_force_leads_on_to_the_list() {
        HttpResponse<String> unknown = visitor.get("/thu-tuc/0.000000");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("href=\"/thu-tuc\"");
        assertThat(visitor.get("/thu-tuc/x").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_typed_is_never_run() {
        assertThat(body("/thu-tuc?q=%3Cscript%3Ealert(1)%3C/script%3E"))
                .doesNotContain("<script>alert");
    }

    @Test
    void programs_get_the_same_answer() {
        HttpResponse<String> answer = visitor.get("/api/v1/public/procedures?q=trich+luc");

        JsonNode item = new JsonMapper().readTree(answer.body()).get("procedures").get(0);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(item.get("code").asString()).isEqualTo(SamplePages.PROCEDURE);
        assertThat(item.get("limit").get("value").asInt()).isEqualTo(3);
        assertThat(item.get("limit").get("unit").asString()).isEqualTo("working_days");
        assertThat(item.get("feeVnd").asLong()).isEqualTo(8000);
        assertThat(item.get("nameEn").asString()).isEqualTo("Copy of a civil-status extract");
        assertThat(answer.headers().map()).doesNotContainKey("Set-Cookie");
    }

    private String body(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
