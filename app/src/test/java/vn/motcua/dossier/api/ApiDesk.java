// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ProgramClient.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.process.Processes;
import vn.motcua.testing.ApiDescription;
import vn.motcua.testing.FiveSteps;
import vn.motcua.testing.ProgramClient;

/**
 * Programs of the people of Xã Ea Tam, with a procedure of five steps.
 *
 * @param office the program under test
 * @param description what its answers are held against
 */
record ApiDesk(ApplicationContext office, ApiDescription description) {
    private static final String PROCEDURE = "1.004873";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static ApiDesk open(ApplicationContext office) throws IOException {
        ApiDesk desk = new ApiDesk(office, ApiDescription.read());
        desk.publish();
        return desk;
    }

    private void publish() {
        StoredProcedure procedure =
                office.getBean(Procedures.class)
                        .all()
                        .find(new ProcedureCode(PROCEDURE), TODAY)
                        .orElseThrow();
        FiveSteps.publish(office.getBean(Processes.class), procedure.id(), TODAY);
    }

    /** The program of somebody. */
    ProgramClient as(String login) {
        return ProgramClient.as(login, office);
    }

    /** What is handed in at the counter. */
    static String brought() {
        return """
        {"procedure": "1.004873",
         "applicant": {"name": "H’Len Byă", "personalId": "066190000123",
                       "phone": "0905 123 456"},
         "papers": [{"name": "Tờ khai"}, {"name": "Giấy tờ", "copies": 2}]}
        """;
    }

    /** The receptionist receives it. */
    HttpResponse<String> receive(String key) {
        return as("receptionist").post("/api/v1/dossiers", brought(), "Idempotency-Key", key);
    }

    /** A request key that nobody used. */
    static String key() {
        return UUID.randomUUID().toString();
    }

    /** Somebody acts on a dossier as it was read. */
    HttpResponse<String> act(String login, JsonNode dossier, String json) {
        return as(login)
                .post(
                        "/api/v1/dossiers/" + dossier.get("code").asString() + "/actions",
                        json,
                        "If-Match",
                        "\"" + dossier.get("version").asInt() + "\"");
    }

    /** The dossier of an answer that it is done. */
    JsonNode done(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(description.faults("Dossier", answer.body())).isEmpty();
        return json(answer);
    }

    /** A dossier just received. */
    JsonNode received() {
        return done(receive(key()), 201);
    }

    /** The answer is a problem detail with this status and code. */
    void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(description.faults("Problem", answer.body())).isEmpty();
        assertThat(json(answer).get("code").asString()).isEqualTo(code);
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:motcua:problem:" + code);
    }
}
