// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.motcua.identity.Role;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleStaff;

/** What counters send is taken in once, in order, from them alone; what does not fit is shown. */
@BrowserTest
class ArrivalsIT {
    /** A moment after the machine was prepared, by the clock of the tests. */
    private static final String NOW = "2026-11-20T01:42:00Z";

    private final People people;
    private final Caller officer;
    private final JdbcClient sql;

    ArrivalsIT(People people, @Autowired JdbcClient sql) {
        this.people = people;
        this.officer = people.as("receptionist");
        this.sql = sql;
    }

    private static int status(Caller caller, String path) {
        return caller.get(path).statusCode();
    }

    private static String code(Map<String, Object> record) {
        return String.valueOf(record.get("codes")).replaceAll("[\\[\\]]", "");
    }

    @Test
    void a_record_is_taken_once_and_the_same_again_is_answered_the_same()
            throws GeneralSecurityException {
        SampleMachine machine = SampleMachine.of(officer);
        int number = machine.copyNumbers().getFirst();
        Map<String, Object> record = machine.copy(NOW, number, "066094003301");
        String text = machine.written(record);

        JsonNode first = machine.sends(text);
        JsonNode again = machine.sends(text);

        assertThat(first.path("taken").asBoolean()).isTrue();
        assertThat(first.path("outcome").asString()).isEqualTo("done");
        assertThat(again).isEqualTo(first);
        assertThat(status(officer, "/ho-so/" + code(record))).isEqualTo(200);
        assertThat(entries(number)).isEqualTo(1);
        assertThat(machine.copyNumbers()).doesNotContain(number);
    }

    private long entries(int number) {
        return sql.sql(
                        "select count(*) from certification_entry e join certification_book b"
                                + " on b.id = e.book_id where b.kind = 1 and e.number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    @Test
    void what_was_changed_signed_by_another_or_comes_out_of_order_is_not_taken()
            throws GeneralSecurityException {
        SampleMachine machine = SampleMachine.of(officer);
        int number = machine.copyNumbers().getFirst();
        String text = machine.written(machine.copy(NOW, number, "066094003302"));
        String changed = text.replace("066094003302", "066094003303");

        assertThat(why(SampleMachine.sends(officer, changed, machine.signed(text))))
                .isEqualTo("forged");
        assertThat(why(SampleMachine.sends(officer, text, "???"))).isEqualTo("forged");
        assertThat(why(SampleMachine.sends(officer, "{", "x"))).isEqualTo("unreadable");
        String second = machine.written(machine.copy(NOW, number + 1, "066094003304"));
        assertThat(why(machine.sends(second))).isEqualTo("out-of-order");
        assertThat(machine.sends(text).path("taken").asBoolean()).isTrue();
        assertThat(machine.sends(second).path("taken").asBoolean()).isTrue();
        assertThat(why(machine.sends(changed))).isEqualTo("out-of-order");
    }

    private static String why(JsonNode answer) {
        assertThat(answer.path("taken").asBoolean()).isFalse();
        assertThat(answer.path("words").asString()).isNotBlank();
        return answer.path("outcome").asString();
    }

    @Test
    void a_code_of_another_counter_is_a_forgery_and_another_officer_cannot_send()
            throws GeneralSecurityException {
        SampleMachine machine = SampleMachine.of(officer);
        Map<String, Object> record = machine.copy(NOW, 1, "066094003305");
        record.put("codes", List.of(code(record).replaceFirst("-9..", "-999")));
        String text = machine.written(record);
        assertThat(why(machine.sends(text))).isEqualTo("forged");

        Caller colleague = people.as(SampleStaff.ELSEWHERE);
        colleague.get("/lam-ngay");
        assertThat(why(SampleMachine.sends(colleague, text, machine.signed(text))))
                .isEqualTo("not-theirs");
    }

    @Test
    void a_clock_a_day_wrong_is_told_and_set_right() throws GeneralSecurityException {
        SampleMachine machine = SampleMachine.of(officer);
        int number = machine.copyNumbers().getFirst();

        JsonNode late =
                machine.sends(
                        machine.written(
                                machine.copy("2026-11-21T01:42:00Z", number, "066094003306")));

        assertThat(late.path("outcome").asString()).isEqualTo("noted");
        assertThat(late.path("notes").get(0).asString())
                .isEqualTo("Giờ của máy sai: máy ghi 21/11/2026 08:42, tính là 20/11/2026 08:42.");
    }

    @Test
    void what_was_kept_hours_ago_counts_at_its_own_hour_also_when_the_line_was_seen_before()
            throws GeneralSecurityException {
        SampleMachine machine = SampleMachine.of(officer);
        int number = machine.copyNumbers().getFirst();
        sql.sql("update offline_counter set told_from = :from where id = :id")
                .param("from", OffsetDateTime.parse("2026-11-19T01:00:00Z"))
                .param("id", machine.id())
                .update();
        String at = "2026-11-19T03:15:00Z";
        Map<String, Object> record = machine.copy(at, number, "066094003314");
        String text = machine.written(record);
        machine.copyNumbers();

        JsonNode answer = machine.sends(text);

        assertThat(answer.path("outcome").asString()).as(answer.toString()).isEqualTo("done");
        assertThat(
                        sql.sql("select received_at from dossier where code = :code")
                                .param("code", code(record))
                                .query(OffsetDateTime.class)
                                .single()
                                .toInstant())
                .isEqualTo(Instant.parse(at));
    }

    @Test
    void a_dossier_received_twice_is_told_and_both_stay() throws GeneralSecurityException {
        SampleMachine machine = SampleMachine.of(officer);
        JsonNode first = machine.sends(machine.written(marriage(machine)));
        JsonNode second = machine.sends(machine.written(marriage(machine)));

        assertThat(first.path("outcome").asString()).as(first.toString()).isEqualTo("done");
        assertThat(second.path("outcome").asString()).isEqualTo("noted");
        String code = first.path("codes").get(0).asString();
        assertThat(second.path("notes").toString()).contains(code, "nộp trùng");
        assertThat(status(officer, "/ho-so/" + code)).isEqualTo(200);
    }

    private Map<String, Object> marriage(SampleMachine machine) {
        long procedure =
                sql.sql("select id from procedure_version where code like '1.000894%' limit 1")
                        .query(Long.class)
                        .single();
        return machine.record(
                NOW,
                "reception",
                Map.of(
                        "name", "Y Tuân Êban",
                        "personalId", "066094003310",
                        "procedure", Long.toString(procedure),
                        "of", Long.toString(procedure),
                        "doc-1-have", "1",
                        "doc-1-originals", "1",
                        "doc-1-copies", "0",
                        "doc-2-have", "1",
                        "doc-2-originals", "1",
                        "doc-2-copies", "0"));
    }

    @Test
    void numbers_given_back_are_used_by_the_next_entry() throws GeneralSecurityException {
        SampleMachine machine = SampleMachine.of(officer);
        List<Integer> numbers = machine.copyNumbers();
        assertThat(numbers).hasSizeGreaterThan(20);
        assertThat(book()).contains("Số đang giữ cho quầy khi mất mạng", "–" + numbers.getLast());

        List<Integer> left =
                machine.copyNumbers("copies:2026:" + numbers.getFirst(), "copies:2026:x", "y");

        assertThat(left).doesNotContain(numbers.getFirst()).hasSize(numbers.size() - 1);
        assertThat(isFree(numbers.getFirst())).isTrue();
    }

    /** The open book of copies, as its keeper reads it. */
    private String book() {
        long id =
                sql.sql(
                                "select max(b.id) from certification_book b join certification_hold"
                                        + " h on h.book_id = b.id where b.kind = 1")
                        .query(Long.class)
                        .single();
        return officer.get("/so-chung-thuc/" + id).body();
    }

    private boolean isFree(int number) {
        return sql.sql(
                        "select h.counter_id is null from certification_hold h join"
                                + " certification_book b on b.id = h.book_id"
                                + " where b.kind = 1 and h.number = :number")
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    @Test
    void a_revoked_machine_sends_nothing_and_its_numbers_are_struck()
            throws GeneralSecurityException {
        SampleMachine machine = SampleMachine.of(officer);
        int number = machine.copyNumbers().getFirst();
        String text = machine.written(machine.copy(NOW, number, "066094003311"));
        Caller head = people.as(Role.ONE_STOP_HEAD);
        String page = "/may-quay/" + machine.id();
        head.get(page);
        assertThat(head.send(page, "do", "revoke", "reason", " ").statusCode()).isEqualTo(400);
        head.send(page, "do", "revoke", "reason", "Mất trộm");

        assertThat(why(machine.sends(text))).isEqualTo("revoked");
        assertThat(entries(number)).isEqualTo(1);
        assertThat(
                        officer.send("/mat-mang/nhip", "counter", Long.toString(machine.id()))
                                .statusCode())
                .isEqualTo(410);
        Caller colleague = people.as(SampleStaff.ELSEWHERE);
        colleague.get("/lam-ngay");
        assertThat(colleague.send(page, "do", "revoke", "reason", "Không được").statusCode())
                .isEqualTo(404);
    }
}
