// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ProgramClient.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.ProgramClient;

/** What owners are told of dossiers that are worked on, on Friday 20/11/2026 at 08:42. */
@BrowserTest
class OwnersIT {
    private final ApiDesk desk;

    OwnersIT(@Autowired ApplicationContext office) throws IOException {
        this.desk = ApiDesk.open(office);
    }

    private JsonNode owners(JsonNode dossier) {
        HttpResponse<String> answer =
                ProgramClient.nobody(desk.office())
                        .get(
                                "/api/v1/public/dossiers/" + dossier.get("code").asString(),
                                "Check-Digits",
                                "3456");
        assertThat(desk.description().faults("PublicDossier", answer.body())).isEmpty();
        assertThat(answer.body()).doesNotContain("Trần Văn Đức", "Y Thanh Mlô", "Byă");
        return json(answer);
    }

    @Test
    void the_owner_is_told_what_to_bring_once_it_is_signed() {
        JsonNode taken =
                desk.done(
                        desk.act("specialist", desk.received(), "{\"action\":\"take_over\"}"), 200);
        String proposal =
                """
                {"action": "propose_supplement", "items": ["Bản sao giấy khai sinh"],
                 "reason": "Chưa có", "answerBy": "2026-12-10"}
                """;
        JsonNode proposed = desk.done(desk.act("specialist", taken, proposal), 200);

        JsonNode before = owners(proposed);
        desk.done(desk.act("approver", proposed, "{\"action\": \"approve_supplement\"}"), 200);
        JsonNode after = owners(proposed);

        assertThat(before.get("needs").isEmpty()).isTrue();
        assertThat(before.get("headline").asString()).isEqualTo("Đang làm, ông/bà chưa cần làm gì");
        assertThat(after.get("needs").get(0).asString()).isEqualTo("Bản sao giấy khai sinh");
        assertThat(after.get("headline").asString()).isEqualTo("Ông/bà cần bổ sung giấy tờ");
    }

    @Test
    void the_owner_gets_an_apology_with_reason_and_second_date() {
        String apology =
                """
                {"action": "apologise", "newDay": "2026-12-01", "reason": "chờ Hội đồng họp"}
                """;

        JsonNode told = owners(desk.done(desk.act("approver", desk.received(), apology), 200));

        assertThat(told.get("headline").asString()).contains("sẽ trễ hẹn", "xin lỗi");
        assertThat(told.get("told").toString()).contains("chờ Hội đồng họp", "01/12/2026");
        assertThat(told.get("secondDate").asString()).isEqualTo("2026-12-01T17:00:00+07:00");
        assertThat(told.get("dueAt").asString()).startsWith("2026-11-26");
    }
}
