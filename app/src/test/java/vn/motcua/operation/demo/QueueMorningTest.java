// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.DatabaseTest;

/** The queue of the demo, whenever somebody tries it. */
@DatabaseTest
class QueueMorningTest {
    @Test
    void on_a_sunday_too_people_wait_and_sit_at_counters(
            DataSource database, JdbcClient sql, @TempDir Path data) throws Exception {
        try (MorningOffice office =
                MorningOffice.at(LocalDateTime.parse("2026-11-22T20:40"), database, data)) {
            assertThat(count(sql, "select count(*) from queue_ticket where state = 4"))
                    .isGreaterThan(150);
            assertThat(count(sql, "select count(*) from queue_ticket where state = 1"))
                    .isBetween(2, 25);
            assertThat(count(sql, "select count(*) from queue_ticket where state = 3"))
                    .isBetween(1, 3);
            assertThat(count(sql, "select count(distinct day) from queue_ticket")).isEqualTo(4);
            assertThat(count(sql, "select count(*) from giveback_shelf")).isPositive();
            office.load();
            assertThat(count(sql, "select count(distinct day) from queue_ticket")).isEqualTo(4);
        }
    }

    private static int count(JdbcClient sql, String question) {
        return sql.sql(question).query(Integer.class).single();
    }
}
