// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/** What a server that others run must have for us: PostgreSQL 18, ICU and two extensions. */
final class ServerFitness {
    private static final int OLDEST = 180_000;
    private static final String SECONDS_TO_CONNECT = "10";

    private static final String ICU =
            """
            select exists (
                select
                from pg_collation
                where collprovider = 'i' and collname = 'vi-x-icu')
            """;

    private static final String MISSING_EXTENSIONS =
            """
            select coalesce(string_agg(wanted.name, ', '), '')
            from unnest(array['unaccent', 'pg_trgm']) as wanted (name)
            where not exists (
                    select
                    from pg_extension
                    where extname = wanted.name)
                and not exists (
                    select
                    from pg_available_extension_versions available
                    join pg_roles me on me.rolname = current_user
                    where available.name = wanted.name
                        and (me.rolsuper
                            or available.trusted
                                and has_database_privilege(current_database(), 'create')))
            """;

    private ServerFitness() {}

    /** Throws a sentence with the way out if the server cannot be reached or lacks something. */
    static void require(DatabaseAccess access) {
        Properties properties = new Properties();
        properties.setProperty("user", access.user());
        properties.setProperty("password", access.password());
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        try (Connection connection = DriverManager.getConnection(access.jdbcUrl(), properties)) {
            require(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw new PlainFailure(
                    Sentence.of("operation.external.unreachable", access.server(), e.getMessage()),
                    e);
        }
    }

    private static void require(JdbcClient client) {
        requireVersion(client);
        if (!client.sql(ICU).query(Boolean.class).single()) {
            throw new PlainFailure(Sentence.of("operation.external.icu"));
        }
        String missing = client.sql(MISSING_EXTENSIONS).query(String.class).single();
        if (!missing.isEmpty()) {
            throw new PlainFailure(Sentence.of("operation.external.extensions", missing));
        }
    }

    private static void requireVersion(JdbcClient client) {
        int version =
                client.sql("select current_setting('server_version_num')::integer")
                        .query(Integer.class)
                        .single();
        if (version < OLDEST) {
            String name =
                    client.sql("select current_setting('server_version')")
                            .query(String.class)
                            .single();
            throw new PlainFailure(Sentence.of("operation.external.old", name));
        }
    }
}
