// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the running database writes what it acknowledges to the disk first.
 *
 * @param database as the program connects to it
 */
record DurabilityCheck(JdbcClient database) implements Check {
    private static final String SETTINGS =
            """
            select current_setting('fsync') = 'on'
                and current_setting('full_page_writes') = 'on'
                and current_setting('synchronous_commit') <> 'off'
            """;

    @Override
    public Finding look() {
        return Finding.of(
                database.sql(SETTINGS).query(Boolean.class).single(), "operation.doctor.durable");
    }
}
