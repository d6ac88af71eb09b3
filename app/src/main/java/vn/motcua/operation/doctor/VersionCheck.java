// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which PostgreSQL answers; an older one than we need was refused when the database was opened.
 *
 * @param database as the program connects to it
 */
record VersionCheck(JdbcClient database) implements Check {
    @Override
    public Finding look() {
        return Finding.well(
                "operation.doctor.version",
                database.sql("select current_setting('server_version')")
                        .query(String.class)
                        .single());
    }
}
