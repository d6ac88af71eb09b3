// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
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

/** What could not be done as it was told waits for somebody, and holds up nothing behind it. */
@BrowserTest
class LookedAtIT {
    /** A moment after the machine was prepared, by the clock of the tests. */
    private static final String NOW = "2026-11-20T01:42:00Z";

    private final People people;
    private final Caller officer;
    private final JdbcClient sql;

    LookedAtIT(People people, @Autowired JdbcClient sql) {
        this.people = people;
        this.officer = people.as("receptionist");
        this.sql = sql;
    }

    @Test
    void what_cannot_be_done_waits_for_somebody_and_holds_up_nothing()
            throws GeneralSecurityException {
        SampleMachine machine = SampleMachine.of(officer);
        List<Integer> numbers = machine.copyNumbers();
        Map<String, Object> dear = machine.copy(NOW, numbers.getFirst(), "066094003307");
        dear.put("total", 1_000);
        JsonNode first = machine.sends(machine.written(dear));
        JsonNode gone = machine.sends(machine.written(machine.copy(NOW, 999_999, "066094003308")));
        JsonNode unknown =
                machine.sends(machine.written(machine.record(NOW, "seance", Map.of("name", "A"))));
        JsonNode fine =
                machine.sends(machine.written(machine.copy(NOW, numbers.get(1), "066094003309")));

        assertThat(first.path("outcome").asString()).isEqualTo("to-look-at");
        assertThat(first.path("notes").get(0).asString()).contains("2.000");
        assertThat(gone.path("notes").get(0).asString()).contains("999999", "không còn giữ");
        assertThat(unknown.path("outcome").asString()).isEqualTo("to-look-at");
        assertThat(fine.path("outcome").asString()).isEqualTo("done");
        String page = "/may-quay/" + machine.id();
        assertThat(officer.get(page).body()).contains("Mở lại nội dung đã gõ", "066094003307");
        officer.send(page, "do", "settle", "sequence", "1", "how", "Đã nhập lại");
        assertThat(officer.get(page).body()).doesNotContain("066094003307");
    }

    @Test
    void what_was_refused_is_done_again_as_it_was_told_when_it_can_be()
            throws GeneralSecurityException {
        SampleMachine machine = SampleMachine.of(officer);
        int number = machine.copyNumbers().getFirst();
        Map<String, Object> dear = machine.copy(NOW, number, "066094003315");
        dear.put("total", 1_000);
        machine.sends(machine.written(dear));
        String page = "/may-quay/" + machine.id();
        officer.get(page);

        assertThat(officer.send(page, "do", "again", "sequence", "1").statusCode()).isEqualTo(400);
        sql.sql(
                        "update offline_record set record = replace(record, '1000', '2000')"
                                + " where counter_id = :id")
                .param("id", machine.id())
                .update();
        assertThat(officer.send(page, "do", "again", "sequence", "1").statusCode()).isEqualTo(303);

        String code = String.valueOf(dear.get("codes")).replaceAll("[\\[\\]]", "");
        assertThat(officer.get("/ho-so/" + code).statusCode()).isEqualTo(200);
        assertThat(officer.get(page).body()).doesNotContain("066094003315");
    }

    @Test
    void a_code_given_twice_is_put_before_somebody_and_blocks_nothing()
            throws GeneralSecurityException {
        SampleMachine machine = SampleMachine.of(officer);
        List<Integer> numbers = machine.copyNumbers();
        Map<String, Object> first = machine.copy(NOW, numbers.getFirst(), "066094003312");
        assertThat(machine.sends(machine.written(first)).path("outcome").asString())
                .isEqualTo("done");
        Map<String, Object> second = machine.copy(NOW, numbers.get(1), "066094003313");
        second.put("codes", first.get("codes"));

        JsonNode answer = machine.sends(machine.written(second));

        assertThat(answer.path("outcome").asString()).isEqualTo("to-look-at");
        assertThat(answer.path("notes").get(0).asString()).contains("nhập lại");
        assertThat(machine.copyNumbers()).doesNotContain(numbers.get(1));
    }

    @Test
    void whoever_looks_after_machines_alone_sees_nothing_of_people()
            throws GeneralSecurityException {
        SampleMachine machine = SampleMachine.of(officer);
        machine.sends(machine.written(machine.copy(NOW, 999_998, "066094003316")));
        String page = "/may-quay/" + machine.id();
        Caller administrator = people.as(Role.ADMINISTRATOR);

        assertThat(officer.get(page).body()).contains("066094003316", "không còn giữ");
        assertThat(administrator.get(page).body())
                .contains("Cần người xem lại", "Thu hồi")
                .doesNotContain("066094003316", "không còn giữ");
        administrator.send(page, "do", "settle", "sequence", "1", "how", "xong");
        assertThat(officer.get(page).body()).contains("066094003316");
    }
}
