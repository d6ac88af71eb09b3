// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ProgramClient.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.ProgramClient;

/** Programs at the API, on Friday 20/11/2026 at 08:42. */
@BrowserTest
class ProgramsIT {
    private final ApiDesk desk;

    ProgramsIT(@Autowired ApplicationContext office) throws IOException {
        this.desk = ApiDesk.open(office);
    }

    @Test
    void a_dossier_is_received_worked_on_and_read_with_its_history() {
        HttpResponse<String> received = desk.receive(ApiDesk.key());
        JsonNode dossier = desk.done(received, 201);
        String address = received.headers().firstValue("Location").orElseThrow();

        JsonNode taken =
                desk.done(desk.act("specialist", dossier, "{\"action\": \"take_over\"}"), 200);
        JsonNode put =
                desk.done(
                        desk.act(
                                "specialist",
                                taken,
                                """
                                {"action": "finish_step", "outcome": "put-forward",
                                 "note": "Đủ điều kiện"}
                                """),
                        200);
        HttpResponse<String> history = desk.as("receptionist").get(address + "/history");
        HttpResponse<String> read = desk.as("receptionist").get(address);

        assertThat(address).isEqualTo("/api/v1/dossiers/" + dossier.get("code").asString());
        assertThat(dossier.get("status").asString()).isEqualTo("received");
        assertThat(dossier.get("version").asInt()).isEqualTo(1);
        assertThat(dossier.get("dueAt").asString()).isEqualTo("2026-11-26T17:00:00+07:00");
        assertThat(taken.get("status").asString()).isEqualTo("processing");
        assertThat(put.get("version").asInt()).isEqualTo(3);
        assertThat(desk.done(read, 200).get("version").asInt()).isEqualTo(3);
        assertThat(read.headers().firstValue("ETag").orElse("")).isEqualTo("\"3\"");
        assertThat(desk.description().faults("History", history.body())).isEmpty();
        assertThat(json(history).get("events").get(2).get("note").asString())
                .isEqualTo("Đủ điều kiện");
        assertThat(json(history).get("events").get(0).get("by").asString())
                .isEqualTo("Nguyễn Thị Hồng Nhung");
        assertThat(read.body()).doesNotContain("066190000123", "0905123456");
    }

    @Test
    void the_same_request_makes_one_dossier() {
        String key = ApiDesk.key();

        JsonNode first = desk.done(desk.receive(key), 201);
        JsonNode again = desk.done(desk.receive(key), 201);

        assertThat(again.get("code")).isEqualTo(first.get("code"));
    }

    @Test
    void a_key_that_served_another_person_is_refused_and_nothing_is_received() {
        String key = ApiDesk.key();
        desk.done(desk.receive(key), 201);

        HttpResponse<String> other =
                desk.as("receptionist")
                        .post(
                                "/api/v1/dossiers",
                                ApiDesk.brought().replace("066190000123", "066190000999"),
                                "Idempotency-Key",
                                key);

        desk.refused(other, 422, "idempotency-key-reused");
    }

    @Test
    void a_limit_of_no_case_is_a_fault() {
        HttpResponse<String> wrong =
                desk.as("receptionist")
                        .post(
                                "/api/v1/dossiers",
                                ApiDesk.brought()
                                        .replaceFirst(
                                                "\\{",
                                                "{\"limitCase\": 9, \"limitReason\": \"x\", "),
                                "Idempotency-Key",
                                ApiDesk.key());

        desk.refused(wrong, 422, "faulty");
        assertThat(wrong.body()).contains("limitCase");
    }

    @Test
    void a_unit_elsewhere_decides_what_its_level_handles_and_nothing_else() {
        JsonNode beside = desk.done(elsewhere("000.07.25.H15"), 201);
        HttpResponse<String> above = elsewhere("H15");

        assertThat(beside.get("office").get("code").asString()).isEqualTo("000.07.25.H15");
        assertThat(beside.get("unit").get("code").asString()).isEqualTo("000.04.25.H15");
        desk.refused(above, 422, "faulty");
        assertThat(above.body()).contains("office");
    }

    private HttpResponse<String> elsewhere(String office) {
        return desk.as("receptionist")
                .post(
                        "/api/v1/dossiers",
                        ApiDesk.brought().replaceFirst("\\{", "{\"office\": \"" + office + "\", "),
                        "Idempotency-Key",
                        ApiDesk.key());
    }

    @Test
    void what_comes_online_waits_under_the_number_of_its_submission() {
        HttpResponse<String> answer =
                desk.as("receptionist")
                        .post(
                                "/api/v1/dossiers",
                                ApiDesk.brought().replaceFirst("\\{", "{\"channel\": \"online\", "),
                                "Idempotency-Key",
                                ApiDesk.key());
        JsonNode submitted = desk.done(answer, 201);
        JsonNode received =
                desk.done(desk.act("receptionist", submitted, "{\"action\":\"receive\"}"), 200);

        assertThat(submitted.get("status").asString()).isEqualTo("submitted");
        assertThat(submitted.get("dueAt").isNull()).isTrue();
        assertThat(submitted.get("code").asString()).contains("-N");
        assertThat(received.get("code").asString()).doesNotContain("-N");
        desk.done(
                desk.as("receptionist").get("/api/v1/dossiers/" + submitted.get("code").asString()),
                200);
    }

    @Test
    void who_comes_second_is_told_who_was_first() {
        JsonNode dossier = desk.received();
        desk.done(desk.act("specialist", dossier, "{\"action\": \"take_over\"}"), 200);

        HttpResponse<String> second = desk.act("unit-head", dossier, "{\"action\": \"take_over\"}");

        desk.refused(second, 412, "overtaken");
        assertThat(json(second).get("by").asString()).isEqualTo("Trần Văn Đức");
        assertThat(json(second).get("version").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_not_allowed_or_not_now_says_why() {
        JsonNode dossier = desk.received();

        desk.refused(
                desk.act("receptionist", dossier, "{\"action\": \"take_over\"}"), 403, "right");
        desk.refused(desk.act("return-officer", dossier, "{\"action\": \"return\"}"), 409, "state");
        desk.refused(desk.act("specialist", dossier, "{\"action\": \"fly\"}"), 422, "faulty");
        desk.refused(
                desk.act("receptionist.elsewhere", dossier, "{\"action\": \"receive\"}"),
                403,
                "other-unit");
        desk.refused(
                desk.act("receptionist", dossier, "{\"action\": \"withdraw\"}"), 422, "faulty");
    }

    @Test
    void the_version_seen_and_the_key_are_asked_for() {
        JsonNode dossier = desk.received();
        String address = "/api/v1/dossiers/" + dossier.get("code").asString() + "/actions";

        desk.refused(
                desk.as("specialist").post(address, "{\"action\": \"take_over\"}"),
                428,
                "version-missing");
        desk.refused(
                desk.as("receptionist").post("/api/v1/dossiers", ApiDesk.brought()),
                400,
                "idempotency-key-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|procedure missing, applicant missing",
                "{\"procedure\":\"9.999999\",\"applicant\":{\"name\":\" \"}}"
                        + "|procedure unknown, applicant.name missing",
                "{\"procedure\":\"1.004873\",\"unit\":\"H99\",\"applicant\":"
                        + "{\"name\":\"A\",\"personalId\":\"06619000012\",\"phone\":\"1\"}}"
                        + "|unit unknown, applicant.personalId malformed, applicant.phone malformed",
                "{\"papers\":\"x\"}|papers malformed",
                "{\"nonsense\":1}|nonsense malformed"
            })
    void everything_that_is_wrong_is_told_at_once(String body, String faults) {
        HttpResponse<String> answer =
                desk.as("receptionist")
                        .post("/api/v1/dossiers", body, "Idempotency-Key", ApiDesk.key());

        desk.refused(answer, 422, "faulty");
        assertThat(json(answer).get("errors").valueStream())
                .map(error -> error.get("field").asString() + " " + error.get("code").asString())
                .containsExactly(faults.split(", ", -1));
    }

    @Test
    void what_is_no_json_or_too_much_of_it_is_refused_in_words() {
        ProgramClient program = desk.as("receptionist");
        String address = "/api/v1/dossiers";

        desk.refused(
                program.post(address, "{", "Idempotency-Key", ApiDesk.key()), 400, "malformed");
        desk.refused(program.post(address, "", "Idempotency-Key", ApiDesk.key()), 400, "malformed");
        desk.refused(
                program.postText(address, "x", "Idempotency-Key", ApiDesk.key()),
                415,
                "not-supported");
        desk.refused(program.post(address, " ".repeat(1_000_001)), 413, "too-large");
    }

    @Test
    void nobody_without_a_token_and_nobody_of_another_unit_sees_anything() {
        JsonNode dossier = desk.received();
        String address = "/api/v1/dossiers/" + dossier.get("code").asString();

        desk.refused(ProgramClient.nobody(desk.office()).get(address), 401, "not-signed-in");
        desk.refused(desk.as("receptionist.elsewhere").get(address), 403, "other-unit");
        desk.refused(desk.as("administrator").get(address), 403, "not-allowed");
        desk.refused(desk.as("receptionist").get("/api/v1/dossiers/x"), 404, "no-such-dossier");
        desk.refused(desk.as("receptionist").get("/api/v1/nothing"), 404, "not-found");
    }

    @Test
    void words_come_in_the_language_asked_for() {
        ProgramClient nobody = ProgramClient.nobody(desk.office());

        assertThat(nobody.get("/api/v1/me").body()).contains("Cần đăng nhập");
        assertThat(nobody.get("/api/v1/me", "Accept-Language", "en").body())
                .doesNotContain("Cần đăng nhập");
    }
}
