// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleCounter;
import vn.motcua.testing.SampleScans;

/**
 * Files that cannot be kept, at the counter: clear words, and nothing else that was typed is lost.
 */
@BrowserTest
class BadScansIT {
    private static final int MB = 1024 * 1024;

    private final People people;
    private final long marriage;
    private final int port;

    BadScansIT(
            People people,
            @Autowired Catalogue catalogue,
            @Value("${local.server.port}") int port) {
        this.people = people;
        this.port = port;
        this.marriage =
                catalogue
                        .inForce(
                                new ProcedureCode(SampleCounter.MARRIAGE),
                                LocalDate.of(2026, 11, 20))
                        .orElseThrow()
                        .id();
    }

    @Test
    void a_file_that_is_not_fit_is_told_in_words_and_the_rest_of_the_form_stays() {
        CounterCaller counter = CounterCaller.open(people.as("receptionist")).filled(marriage);
        byte[] broken = "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII);

        HttpResponse<String> answer =
                counter.press("receive", new Caller.Upload("doc-1-file", "khai sinh.pdf", broken));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Tệp “khai sinh.pdf” bị hỏng hoặc gửi chưa trọn", "#doc-1-file")
                .contains("H’Bliă Niê", "066194003217");
    }

    @Test
    void a_name_in_pieces_with_an_ending_that_lies_is_kept_right() {
        CounterCaller counter = CounterCaller.open(people.as("receptionist")).filled(marriage);
        String pieces = Normalizer.normalize("tờ khai của tôi.pdf", Normalizer.Form.NFD);
        byte[] photograph = SampleScans.picture("JPEG", "Tờ khai");

        HttpResponse<String> answer =
                counter.with("personalId", "1")
                        .press("receive", new Caller.Upload("doc-1-file", pieces, photograph));

        assertThat(answer.body()).contains("Đã giữ tờ khai của tôi.jpg");
    }

    @Test
    void two_hundred_megabytes_get_a_page_in_words_after_they_were_sent() throws IOException {
        assertThat(sent("/tiep-nhan", 200)).contains("413", "Tệp gửi lên lớn quá", "vẫn còn");
    }

    @Test
    void where_anybody_may_send_files_much_less_is_taken_in() throws IOException {
        assertThat(sent("/kiem-tra", 22)).contains("413", "Tệp gửi lên lớn quá");
    }

    /** What a browser reads that first sends all of it. */
    private String sent(String path, int megabytes) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            String head =
                    "POST "
                            + path
                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Accept: text/html\r\nContent-Length: "
                            + (long) megabytes * MB
                            + "\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[MB];
            for (int sent = 0; sent < megabytes; sent++) {
                out.write(piece);
            }
            out.flush();
            BufferedReader answer =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return String.join("\n", answer.lines().toList());
        }
    }
}
