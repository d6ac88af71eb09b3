// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import vn.motcua.operation.database.DatabaseAccess;

/**
 * Whether the tables are those of this version of the program.
 *
 * @param access how to connect
 * @param trial whether the database was made only for the doctor, so that migrating can be tried
 */
record MigrationCheck(DatabaseAccess access, boolean trial) implements Check {
    @Override
    public Finding look() {
        Flyway flyway =
                Flyway.configure()
                        .dataSource(access.jdbcUrl(), access.user(), access.password())
                        .ignoreMigrationPatterns("*:pending")
                        .load();
        try {
            if (trial) {
                flyway.migrate();
            }
            flyway.validate();
            int pending = flyway.info().pending().length;
            return pending == 0
                    ? Finding.well("operation.doctor.schema.well")
                    : Finding.advice("operation.doctor.schema.pending", pending);
        } catch (FlywayException e) {
            return Finding.ill("operation.program.schema", e.getMessage());
        }
    }
}
