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

/** The money of the demo, whenever somebody tries it. */
@DatabaseTest
class MoneyMorningTest {
    @Test
    void boxes_of_the_last_working_day_are_closed_and_those_of_today_open_and_it_is_played_once(
            DataSource database, JdbcClient sql, @TempDir Path data) throws Exception {
        try (MorningOffice office =
                MorningOffice.at(LocalDateTime.parse("2026-11-23T00:20"), database, data)) {
            assertThat(count(sql, "select count(*) from fee_box where closed_at is null"))
                    .isEqualTo(2);
            assertThat(
                            count(
                                    sql,
                                    """
                                    select count(*)
                                    from fee_box
                                    where day = date '2026-11-20'
                                      and counted_vnd is not null
                                    """))
                    .isEqualTo(2);
            assertThat(count(sql, "select count(*) from fee_receipt")).isEqualTo(51);
            assertThat(count(sql, "select count(*) from fee_void")).isEqualTo(1);
            assertThat(count(sql, "select max(number) from fee_receipt where letters = 'AB'"))
                    .isEqualTo(51);
            assertThat(count(sql, "select count(*) from fee_relief")).isEqualTo(9);
            office.load();
            assertThat(count(sql, "select count(*) from fee_receipt")).isEqualTo(51);
        }
    }

    private static int count(JdbcClient sql, String question) {
        return sql.sql(question).query(Integer.class).single();
    }
}
