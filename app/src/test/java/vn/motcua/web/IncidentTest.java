// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class IncidentTest {
    @Test
    void a_code_is_short_and_has_nothing_that_is_mistaken_when_read_aloud() {
        for (int number = 0; number < 200; number++) {
            assertThat(Incident.next().code()).matches("[2-9ACDEFHJKMNPQRTUVWXY]{5}");
        }
    }

    @Test
    void the_log_says_where_it_went_wrong_and_nothing_that_people_typed() {
        Throwable fault =
                new IllegalStateException(
                        "066123456789 of Nguyễn Thị Hòa", new IOException("0900123456"));

        String trace = Incident.trace(fault);

        assertThat(trace)
                .contains("java.lang.IllegalStateException", "caused by java.io.IOException")
                .contains("IncidentTest")
                .doesNotContain("066123456789", "Hòa", "0900123456");
    }
}
