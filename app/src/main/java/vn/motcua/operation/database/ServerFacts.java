// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What a running PostgreSQL says of itself.
 *
 * @param version as it names it, such as 18.6
 * @param durable whether it writes what it acknowledges to the disk first
 * @param sortsVietnamese whether it can sort as a Vietnamese dictionary does
 * @param clock the time it has
 */
public record ServerFacts(String version, boolean durable, boolean sortsVietnamese, Instant clock) {
    private static final String FACTS =
            """
            select current_setting('server_version') as version,
                current_setting('fsync') = 'on'
                    and current_setting('full_page_writes') = 'on'
                    and current_setting('synchronous_commit') <> 'off' as durable,
                exists (
                    select
                    from pg_collation
                    where collname = 'vi-x-icu') as sorts_vietnamese,
                clock_timestamp() as clock
            """;

    /** Asks the server. */
    public static ServerFacts of(DatabaseAccess access) {
        return of(
                JdbcClient.create(
                        new DriverManagerDataSource(
                                access.jdbcUrl(), access.user(), access.password())));
    }

    /** Asks the server through a connection that is there already. */
    static ServerFacts of(JdbcClient client) {
        return client.sql(FACTS)
                .query((row, number) ->
                        new ServerFacts(
                                row.getString("version"),
                                row.getBoolean("durable"),
                                row.getBoolean("sorts_vietnamese"),
                                row.getTimestamp("clock").toInstant()))
                .single();
    }
}
