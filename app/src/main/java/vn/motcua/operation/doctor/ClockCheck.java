// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the clock can be right and agrees with the database's: every deadline hangs on it.
 *
 * @param clock the clock of this machine
 * @param database whose clock it is compared with
 */
record ClockCheck(InstantSource clock, JdbcClient database) implements Check {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration APART_AT_MOST = Duration.ofSeconds(5);

    /** A clock before the first release is a machine that lost its time. */
    private static final Instant EARLIEST = Instant.parse("2026-11-01T00:00:00Z");

    @Override
    public Finding look() {
        Instant here = clock.instant();
        Instant there =
                database.sql("select clock_timestamp()")
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single();
        boolean fine =
                here.isAfter(EARLIEST)
                        && Duration.between(here, there).abs().compareTo(APART_AT_MOST) < 0;
        return Finding.of(fine, "operation.doctor.clock", inVietnam(here), inVietnam(there));
    }

    private static String inVietnam(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu").format(instant.atZone(VIETNAM));
    }
}
