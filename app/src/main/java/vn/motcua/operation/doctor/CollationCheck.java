// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the database can sort names as a Vietnamese dictionary does.
 *
 * @param database as the program connects to it
 */
record CollationCheck(JdbcClient database) implements Check {
    private static final String SORTED =
            """
            select exists (
                select
                from pg_collation
                where collname = 'vi-x-icu')
            """;

    @Override
    public Finding look() {
        return Finding.of(
                database.sql(SORTED).query(Boolean.class).single(), "operation.doctor.collation");
    }
}
