// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SettableClock;

/** The demo is started when somebody has time for it. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MorningAtAnyHourTest {
    private static final String LATEST =
            """
            select max(happened_at) at time zone 'Asia/Ho_Chi_Minh' as at
            from dossier_event
            """;

    private final SettableClock clock = new SettableClock(Instant.EPOCH);
    private MorningOffice office;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) throws Exception {
        office = MorningOffice.opened(clock, database, data);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T07:28", // a Sunday
                "2026-11-23T07:02", // two minutes after the office opened
                "2031-05-02T12:10" // a year whose days off nobody knows, at noon
            })
    void it_finds_a_morning_that_has_happened(LocalDateTime now, JdbcClient sql) {
        clock.set(VietnamTime.instant(now));
        office.bean(TransactionTemplate.class)
                .executeWithoutResult(nothingStays -> {
                    office.load();
                    nothingStays.setRollbackOnly();
                    LocalDateTime last =
                            sql.sql(LATEST)
                                    .query((row, n) -> row.getObject("at", LocalDateTime.class))
                                    .single();

                    assertThat(last).isBefore(now);
                    assertThat(last.toLocalTime())
                            .isBetween(LocalTime.of(7, 0), LocalTime.of(17, 0));
                });
    }
}
