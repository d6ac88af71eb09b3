// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleCounter;

/** Double clicks, back buttons, two tabs, and sessions that end while somebody types. */
@BrowserTest
class SentTwiceIT {
    private final People people;
    private final JdbcClient sql;
    private final long marriage;

    SentTwiceIT(People people, @Autowired JdbcClient sql, @Autowired Catalogue catalogue) {
        this.people = people;
        this.sql = sql;
        ProcedureCode code = new ProcedureCode(SampleCounter.MARRIAGE);
        this.marriage = catalogue.inForce(code, LocalDate.of(2026, 11, 20)).orElseThrow().id();
    }

    private int dossiers() {
        return sql.sql("select count(*) from dossier").query(Integer.class).single();
    }

    private CounterCaller filled(Caller caller) {
        return CounterCaller.open(caller).filled(marriage);
    }

    @Test
    void a_double_click_makes_one_dossier() {
        CounterCaller counter = filled(people.as("receptionist"));
        int before = dossiers();
        List<CompletableFuture<HttpResponse<String>>> clicks =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> counter.press("receive")))
                        .limit(3)
                        .toList();
        assertThat(clicks.stream().map(CompletableFuture::join).map(CounterCaller::paper))
                .hasSize(3)
                .containsOnly(CounterCaller.paper(counter.press("receive")));
        assertThat(dossiers()).isEqualTo(before + 1);
    }

    @Test
    void going_back_and_typing_somebody_else_is_another_dossier_that_is_not_saved_yet() {
        CounterCaller counter = filled(people.as("receptionist"));
        String first = CounterCaller.paper(counter.press("receive"));
        int before = dossiers();
        HttpResponse<String> again = counter.with("name", "Trần Văn Khác").press("receive");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("đã lưu thành một hồ sơ", "Trần Văn Khác");
        assertThat(dossiers()).isEqualTo(before);
        counter.take(again);
        assertThat(CounterCaller.paper(counter.press("receive"))).isNotEqualTo(first);
        assertThat(dossiers()).isEqualTo(before + 1);
    }

    @Test
    void two_tabs_are_two_forms() {
        Caller caller = people.as("receptionist");
        CounterCaller one = filled(caller);
        CounterCaller other = filled(caller).with("name", "Người tab hai");
        assertThat(CounterCaller.paper(one.press("receive")))
                .isNotEqualTo(CounterCaller.paper(other.press("receive")));
    }

    @Test
    void a_form_of_somebody_else_is_not_sent_in_their_place() {
        CounterCaller mine = filled(people.as("receptionist"));
        CounterCaller theirs = filled(people.as("receptionist"));
        assertThat(CounterCaller.paper(mine.press("receive"))).startsWith("/giay-hen/");
        CounterCaller stranger = filled(people.as("receptionist.elsewhere"));
        stranger.with("key", "A".repeat(43));
        int before = dossiers();
        HttpResponse<String> answer = stranger.press("receive");
        assertThat(answer.body()).contains("mở quá lâu");
        assertThat(dossiers()).isEqualTo(before);
        assertThat(CounterCaller.paper(theirs.press("receive"))).startsWith("/giay-hen/");
    }

    @Test
    void what_was_typed_when_the_session_ended_is_there_again_after_sign_in() {
        Caller caller = people.as("receptionist");
        CounterCaller counter = filled(caller).with("note", "a & b = 100% {x}");
        caller.forget(Caller.SESSION);
        HttpResponse<String> sentAway = counter.press("receive");
        assertThat(sentAway.statusCode()).isEqualTo(303);
        assertThat(sentAway.headers().firstValue("Location").orElseThrow())
                .startsWith("/dang-nhap")
                .doesNotContain("066194003217");
        assertThat(typed()).as("kept, closed").isEqualTo(1);
        caller.enterAs(people.account("receptionist").value());
        HttpResponse<String> back = caller.get("/tiep-nhan");
        assertThat(back.body())
                .contains("Phiên đăng nhập đã hết", "H’Bliă Niê", "066194003217")
                .contains("a &amp; b = 100% {x}")
                .contains("name=\"doc-2-have\" value=\"1\" checked");
        assertThat(typed()).as("forgotten once shown").isZero();
        counter.take(back);
        assertThat(CounterCaller.paper(counter.press("receive"))).startsWith("/giay-hen/");
    }

    private int typed() {
        return sql.sql("select count(*) from reception_form where typed is not null")
                .query(Integer.class)
                .single();
    }

    @Test
    void what_somebody_typed_is_not_shown_to_the_next_one_at_the_machine() {
        Caller caller = people.as("receptionist");
        CounterCaller counter = filled(caller);
        caller.forget(Caller.SESSION);
        counter.press("receive");
        caller.enterAs(people.account("receptionist.elsewhere").value());
        assertThat(caller.get("/tiep-nhan").body()).doesNotContain("H’Bliă Niê");
        sql.sql("update reception_form set typed = null").update();
    }

    @Test
    void a_tab_from_before_the_new_sign_in_keeps_what_was_typed() {
        Caller caller = people.as("receptionist");
        CounterCaller counter = filled(caller);
        caller.withoutToken();
        HttpResponse<String> answer = counter.press("receive");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/tiep-nhan");
        assertThat(caller.get("/tiep-nhan").body()).contains("H’Bliă Niê");
    }

    @Test
    void a_request_to_complete_is_printed_with_everything_that_is_missing() {
        HttpResponse<String> answer =
                filled(people.as("receptionist"))
                        .with("doc-2-have", null)
                        .with("items", "Giấy xác nhận\n\nẢnh 3x4")
                        .with("answerBy", "27/11/2026")
                        .press("ask");
        String address = CounterCaller.paper(answer);
        assertThat(address).startsWith("/phieu-bo-sung/000.04.25.H15-N261120-");
        assertThat(people.as("receptionist").get(address).body())
                .contains("PHIẾU YÊU CẦU BỔ SUNG", "<li>Ảnh 3x4</li>", "27/11/2026");
    }

    @Test
    void a_day_off_is_no_day_to_complete_and_leaves_nothing_behind() {
        int before = dossiers();
        HttpResponse<String> answer =
                filled(people.as("receptionist"))
                        .with("items", "Giấy xác nhận")
                        .with("answerBy", "24/11/2026")
                        .press("ask");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Ngày này nghỉ");
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void a_refusal_needs_reason_and_legal_basis_and_is_printed() {
        CounterCaller counter = filled(people.as("receptionist")).with("reason", "Không đúng nơi");
        assertThat(counter.press("refuse").body()).contains("Ghi căn cứ pháp lý");
        counter.with("legalBasis", "Luật Hộ tịch, Điều 17 khoản 1");
        String address = CounterCaller.paper(counter.press("refuse"));
        assertThat(address).startsWith("/phieu-tu-choi/");
        assertThat(people.as("receptionist").get(address).body())
                .contains("PHIẾU TỪ CHỐI", "Không đúng nơi", "Luật Hộ tịch, Điều 17 khoản 1");
    }
}
