// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.NewPost;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleCounter;
import vn.motcua.testing.SampleOffice;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SampleStaff;

/** What people type, send twice, or try: clear words, nothing half done. */
@BrowserTest
class BadInputIT {
    private static final byte[] PDF = SampleScans.pdf("Đơn");
    private static final int MB = 1024 * 1024;

    private final People people;
    private final JdbcClient sql;
    private final Accounts accounts;
    private final long marriage;
    private final int port;

    BadInputIT(
            People people,
            @Autowired JdbcClient sql,
            @Autowired Accounts accounts,
            @Autowired Catalogue catalogue,
            @Value("${local.server.port}") int port) {
        this.port = port;
        this.people = people;
        this.sql = sql;
        this.accounts = accounts;
        this.marriage =
                catalogue
                        .inForce(
                                new ProcedureCode(SampleCounter.MARRIAGE),
                                LocalDate.of(2026, 11, 20))
                        .orElseThrow()
                        .id();
    }

    private CounterCaller counter() {
        return CounterCaller.open(people.as("receptionist"));
    }

    private int dossiers() {
        return sql.sql("select count(*) from dossier").query(Integer.class).single();
    }

    @Test
    void an_empty_form_is_told_all_that_is_missing_at_once() {
        int before = dossiers();
        HttpResponse<String> answer = counter().press("receive");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Cần sửa 3 điều", "#name", "#personalId", "#q", "Chưa chọn thủ tục");
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void eleven_digits_are_counted_and_all_that_was_typed_stays() {
        HttpResponse<String> answer =
                counter().filled(marriage).with("personalId", "06619400321").press("receive");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("12 chữ số, ở đây mới có 11", "06619400321", "H’Bliă Niê")
                .contains(
                        "id=\"doc-1-have\" type=\"checkbox\" name=\"doc-1-have\" value=\"1\" checked");
    }

    @Test
    void a_name_of_a_megabyte_is_refused_in_words_and_not_shown_again_whole() {
        HttpResponse<String> answer =
                counter().filled(marriage).with("name", "A".repeat(MB)).press("receive");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("tối đa 200 chữ");
        assertThat(answer.body().length()).isLessThan(100_000);
    }

    @Test
    void a_name_in_pieces_is_kept_whole_and_a_script_is_but_a_name() {
        String name = "Nguyễn <script>alert(1)</script>";
        String address =
                CounterCaller.paper(
                        counter()
                                .filled(marriage)
                                .with("name", Normalizer.normalize(name, Normalizer.Form.NFD))
                                .press("receive"));
        String body = people.as("receptionist").get(address).body();
        assertThat(body)
                .contains("Nguyễn &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_missing_paper_is_named_unless_it_does_not_apply_with_a_reason() {
        CounterCaller counter = counter().filled(marriage).with("doc-2-have", null);
        assertThat(counter.press("receive").body())
                .contains("Còn thiếu: Giấy xác nhận tình trạng hôn nhân");
        counter.with("doc-2-none", "1");
        assertThat(counter.press("receive").body()).contains("cần lý do vì sao không áp dụng");
        counter.with("doc-2-why", "Đã có trong cơ sở dữ liệu");
        assertThat(CounterCaller.paper(counter.press("receive"))).startsWith("/giay-hen/");
    }

    @Test
    void a_procedure_that_is_closed_is_not_received() {
        Long closed =
                sql.sql("select min(id) from procedure_version where status = 'published'")
                        .query(Long.class)
                        .single();
        sql.sql("update procedure_version set valid_to = '2026-11-19' where id = :id")
                .param("id", closed)
                .update();
        try {
            HttpResponse<String> answer =
                    counter()
                            .filled(closed)
                            .with("more-1-name", "Đơn")
                            .with("more-1-originals", "1")
                            .with("more-1-copies", "0")
                            .press("receive");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("đã hết hiệu lực");
        } finally {
            sql.sql("update procedure_version set valid_to = null where id = :id")
                    .param("id", closed)
                    .update();
        }
    }

    @Test
    void a_counter_of_another_unit_is_not_theirs() {
        int before = dossiers();
        HttpResponse<String> answer =
                counter()
                        .filled(marriage)
                        .with("unit", SampleStaff.EA_PUK.value())
                        .press("receive");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("không tiếp nhận được ở đơn vị này");
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void a_role_taken_away_while_the_page_is_open_saves_nothing() {
        LocalDate from = LocalDate.of(2020, 1, 1);
        NewPost post = new NewPost(Role.RECEPTIONIST, SampleStaff.EA_TAM, from, null);
        People.Person person = people.hire(post);
        CounterCaller counter = CounterCaller.open(people.as(person)).filled(marriage);
        long held = accounts.find(person.id()).orElseThrow().posts().getFirst().id();
        accounts.take(person.id(), held, SampleOffice.NOW);
        int before = dossiers();
        assertThat(counter.press("receive").statusCode()).isEqualTo(403);
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void a_file_from_any_folder_is_kept_by_its_bare_name() {
        CounterCaller counter = counter().filled(marriage);
        String paper =
                CounterCaller.paper(
                        counter.press(
                                "receive", new Caller.Upload("doc-1-file", "../../x.pdf", PDF)));
        String code = paper.substring(paper.lastIndexOf('/') + 1);
        HttpResponse<String> file = counter.caller().get("/ho-so/" + code + "/tep/1");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("x.pdf")
                .doesNotContain("..");
        assertThat(file.headers().allValues("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
        assertThat(people.as(SampleStaff.ELSEWHERE).get("/ho-so/" + code + "/tep/1").statusCode())
                .isEqualTo(403);
        assertThat(people.as(SampleStaff.ELSEWHERE).get(paper).statusCode()).isEqualTo(403);
    }

    @Test
    void a_file_of_another_kind_or_too_large_is_refused_in_words_and_others_stay() {
        CounterCaller counter = counter().filled(marriage).with("doc-2-have", null);
        HttpResponse<String> kept =
                counter.press("receive", new Caller.Upload("doc-1-file", "tờ khai.pdf", PDF));
        assertThat(kept.body()).contains("Đã giữ tờ khai.pdf");
        byte[] program = {0x4D, 0x5A, 0x00};
        HttpResponse<String> kind =
                counter.press("receive", new Caller.Upload("doc-2-file", "quet.pdf.exe", program));
        assertThat(kind.statusCode()).isEqualTo(400);
        assertThat(kind.body()).contains("không phải PDF, JPEG, PNG hay TIFF", "Đã giữ tờ khai");
        HttpResponse<String> large =
                counter.press(
                        "receive", new Caller.Upload("doc-2-file", "lon.pdf", new byte[21 * MB]));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("lớn hơn 20 MB", "H’Bliă Niê");
    }

    @Test
    void two_gigabytes_are_turned_away_by_their_length_before_they_are_read() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String head =
                    """
                    POST /tiep-nhan HTTP/1.1
                    Host: localhost
                    Connection: close
                    Accept: text/html
                    Content-Type: multipart/form-data; boundary=x
                    Content-Length: 2147483648

                    """
                            .replace("\n", "\r\n");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            BufferedReader answer =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
            assertThat(answer.lines()).anyMatch(line -> line.contains("Tệp gửi lên lớn quá"));
        }
    }
}
