// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.intake.closing.DayRecords;
import vn.motcua.testing.DatabaseTest;

/** The last day of the demo’s counters, whenever somebody tries it. */
@DatabaseTest
class ClosingMorningTest {
    @Test
    void the_last_working_day_is_closed_by_two_with_counts_and_cash_and_played_once(
            DataSource database, JdbcClient sql, @TempDir Path data) throws Exception {
        try (MorningOffice office =
                MorningOffice.at(LocalDateTime.parse("2026-11-22T20:40"), database, data)) {
            assertThat(count(sql, "select count(*) from day_close where day = '2026-11-20'"))
                    .isEqualTo(2);
            assertThat(count(sql, "select count(*) from day_close_box")).isEqualTo(2);
            assertThat(count(sql, "select count(*) from day_close_item where tally = 1"))
                    .isPositive();
            DayRecords records = office.bean(DayRecords.class);
            assertThat(sql.sql("select id from day_close").query(Long.class).list())
                    .allMatch(id -> records.find(id).orElseThrow().holds());
            office.load();
            assertThat(count(sql, "select count(*) from day_close")).isEqualTo(2);
        }
    }

    private static int count(JdbcClient sql, String question) {
        return sql.sql(question).query(Integer.class).single();
    }
}
