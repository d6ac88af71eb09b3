// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.ApiDescription;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.ProgramClient;
import vn.motcua.testing.SampleDesk;
import vn.motcua.testing.SamplePages;
import vn.motcua.testing.Stranger;

/** The public looks up dossiers, on Friday 20/11/2026 at 08:42. */
@BrowserTest
class LookUpIT {
    /** A citizen page, without stylesheet and script. */
    private static final int LETTERS = 20_000;

    private static final int TRIES_A_MINUTE = 10;
    private static final int WRONG_TRIES = 5;

    /** Of the phone and the personal id of the owner of the late one. */
    private static final String PHONE_OF_LATE = "0002";

    private static final AtomicInteger PLACES = new AtomicInteger(10);

    private final int port;

    private final JdbcClient sql;

    private final SampleDesk desk;

    LookUpIT(@LocalServerPort int port, @Autowired JdbcClient sql, SampleDesk desk) {
        this.port = port;
        this.sql = sql;
        this.desk = desk;
    }

    /** Somebody who was never here before. */
    private Stranger stranger() {
        return Stranger.from(PLACES.incrementAndGet(), port);
    }

    @Test
    void the_owner_reads_first_what_to_do_and_then_where_it_is_and_why() {
        String page = stranger().looksUp("/tra-cuu", SamplePages.LAND, "0000").body();

        assertThat(page)
                .contains("Đang làm, ông/bà chưa cần làm gì")
                .contains("Hẹn trả", "Tiếp nhận", "thời hạn 20 ngày làm việc", "class=\"ruler\"")
                .contains("N*** T*** H***")
                .doesNotContain("Nguyễn Thị Hòa", "066123", "0901000")
                .hasSizeLessThan(LETTERS);
    }

    @Test
    void a_step_is_told_once_and_the_hand_over_before_it_as_what_it_is() {
        String code = desk.atTheSpecialist().value();

        String page = stranger().looksUp("/tra-cuu", code, "1234").body();

        assertThat(page)
                .contains("Bộ phận chuyên môn nhận xử lý")
                .containsOnlyOnce("Thẩm tra hồ sơ");
    }

    @Test
    void it_is_told_in_english_too() {
        assertThat(stranger().looksUp("/track", SamplePages.LAND, "0000").body())
                .contains("In progress, nothing for you to do", "<html lang=\"en\"");
    }

    @Test
    void a_late_one_begins_with_an_apology() {
        assertThat(stranger().looksUp("/tra-cuu", SamplePages.LATE, PHONE_OF_LATE).body())
                .contains("Hồ sơ của ông/bà trễ hẹn. Chúng tôi xin lỗi.");
    }

    @Test
    void a_code_is_found_however_it_is_typed() {
        String typed = " " + SamplePages.LAND.toLowerCase(Locale.ROOT) + " ";

        assertThat(stranger().looksUp("/tra-cuu", typed, " 00 00 ").statusCode()).isEqualTo(200);
    }

    @Test
    void the_token_of_a_receipt_stands_for_the_code_but_not_for_the_digits() {
        String token = "A1B2C3D4E5F6G7H8I9J0Kk";
        sql.sql(
                        """
                        insert into dossier_lookup_token (token, dossier_id)
                        select :token, id from dossier where code = :code
                        on conflict do nothing
                        """)
                .param("token", token)
                .param("code", SamplePages.LAND)
                .update();

        assertThat(stranger().scans("/tra-cuu", token, "0000").body()).contains(SamplePages.LAND);
        assertThat(stranger().scans("/tra-cuu", token, "9876").statusCode()).isEqualTo(404);
        assertThat(stranger().scans("/tra-cuu", "x" + token, "0000").statusCode()).isEqualTo(404);
    }

    @Test
    void wrong_digits_and_an_unknown_code_get_the_same_answer() {
        HttpResponse<String> wrong = stranger().looksUp("/tra-cuu", SamplePages.DUE_TODAY, "9999");
        HttpResponse<String> unknown =
                stranger().looksUp("/tra-cuu", "000.04.25.H15-261117-9999", "9999");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(wrong.body().replace(SamplePages.DUE_TODAY, "CODE"))
                .isEqualTo(unknown.body().replace("000.04.25.H15-261117-9999", "CODE"))
                .contains("Không thấy hồ sơ có mã và 4 số này");
    }

    @Test
    void neither_digits_nor_what_is_no_code_are_shown_again() {
        String page = stranger().looksUp("/tra-cuu", "066123000000", "7391").body();

        assertThat(page).doesNotContain("066123000000", "7391");
    }

    @Test
    void what_is_missing_is_told_at_once() {
        HttpResponse<String> answer = stranger().looksUp("/tra-cuu", "", "12");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Gõ mã hồ sơ in trên giấy hẹn.", "Cần đúng 4 chữ số");
    }

    @Test
    void one_place_tries_ten_times_a_minute() {
        Stranger stranger = stranger();
        for (int number = 1; number <= TRIES_A_MINUTE; number++) {
            String code = "000.04.25.H15-261118-%04d".formatted(number);
            assertThat(stranger.looksUp("/tra-cuu", code, "1111").statusCode()).isEqualTo(404);
        }

        HttpResponse<String> further = stranger.looksUp("/tra-cuu", SamplePages.LAND, "0000");

        assertThat(further.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(further.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(further.body()).contains("Đã thử nhiều lần. Chờ 1 phút");
    }

    @Test
    void the_digits_of_one_dossier_cannot_be_guessed_from_many_places() {
        for (int number = 0; number < WRONG_TRIES; number++) {
            String digits = "%04d".formatted(5000 + number);
            assertThat(stranger().looksUp("/tra-cuu", SamplePages.DONE_LATE, digits).statusCode())
                    .isEqualTo(404);
        }

        assertThat(stranger().looksUp("/tra-cuu", SamplePages.DONE_LATE, "0005").statusCode())
                .isEqualTo(429);
    }

    @Test
    void programs_get_the_same_answer() throws IOException {
        String path = "/api/v1/public/dossiers/";
        HttpResponse<String> found =
                stranger().get(path + SamplePages.LAND, "Check-Digits", "0000");
        HttpResponse<String> wrong =
                stranger().get(path + SamplePages.ON_HOLD, "Check-Digits", "9999");
        HttpResponse<String> without = stranger().get(path + SamplePages.LAND);

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(ApiDescription.read().faults("PublicDossier", found.body())).isEmpty();
        assertThat(ProgramClient.json(found).get("applicant").asString())
                .isEqualTo("N*** T*** H***");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(ProgramClient.json(wrong).get("code").asString()).isEqualTo("no-such-dossier");
        assertThat(without.statusCode()).isEqualTo(400);
    }

    @Test
    void asking_sets_no_cookie() {
        Stranger stranger = stranger();

        assertThat(stranger.get("/tra-cuu").headers().map()).doesNotContainKey("set-cookie");
        assertThat(stranger.looksUp("/tra-cuu", SamplePages.LAND, "0000").headers().map())
                .doesNotContainKey("set-cookie");
    }
}
