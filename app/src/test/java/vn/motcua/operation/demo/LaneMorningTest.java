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

/** The books and the cash of the demo have begun, whenever somebody tries it. */
@DatabaseTest
class LaneMorningTest {
    @Test
    void on_a_sunday_evening_too_copies_were_certified_and_paid_once(
            DataSource database, JdbcClient sql, @TempDir Path data) throws Exception {
        try (MorningOffice office =
                MorningOffice.at(LocalDateTime.parse("2026-11-22T20:40"), database, data)) {
            assertThat(count(sql, "select count(*) from visit")).isEqualTo(9);
            assertThat(count(sql, "select count(*) from certification_entry")).isEqualTo(9);
            assertThat(count(sql, "select count(*) from visit where receipt = ''")).isZero();
            office.load();
            assertThat(count(sql, "select count(*) from visit")).isEqualTo(9);
        }
    }

    private static int count(JdbcClient sql, String question) {
        return sql.sql(question).query(Integer.class).single();
    }
}
