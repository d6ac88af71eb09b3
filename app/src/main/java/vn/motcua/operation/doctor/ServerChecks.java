// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.operation.database.ServerFacts;

/**
 * Judges what the running database says of itself.
 *
 * @param facts of the server; an older one than we need was refused when the database was opened
 * @param here the time this machine has
 */
record ServerChecks(ServerFacts facts, Instant here) {
    private static final Duration APART_AT_MOST = Duration.ofSeconds(5);

    /** A clock before the first release is one of a machine that lost its time. */
    private static final Instant EARLIEST = Instant.parse("2026-11-01T00:00:00Z");

    /** One check for each thing. */
    List<Check> all() {
        return List.of(
                () -> Finding.well("operation.doctor.version", facts.version()),
                () -> Finding.of(facts.durable(), "operation.doctor.durable"),
                () -> Finding.of(facts.sortsVietnamese(), "operation.doctor.collation"),
                this::clock);
    }

    /** Whether the clock can be right and agrees with the database's: deadlines hang on it. */
    private Finding clock() {
        Duration apart = Duration.between(here, facts.clock()).abs();
        boolean fine = here.isAfter(EARLIEST) && apart.compareTo(APART_AT_MOST) < 0;
        return Finding.of(
                fine, "operation.doctor.clock", inVietnam(here), inVietnam(facts.clock()));
    }

    private static String inVietnam(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu")
                .format(instant.atZone(VietnamTime.ZONE));
    }
}
