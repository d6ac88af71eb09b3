// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import vn.motcua.operation.database.DatabaseAccess;

/**
 * A database of its own for one test class, copied from the migrated template.
 *
 * @param access how to connect
 * @param pool connections to it
 */
record TestDatabase(DatabaseAccess access, HikariDataSource pool) implements AutoCloseable {
    private static final int CONNECTIONS = 20;

    /** A fresh one. */
    static TestDatabase migrated() {
        DatabaseAccess access = TestServer.newDatabase();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(access.jdbcUrl());
        config.setUsername(access.user());
        config.setPassword(access.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new TestDatabase(access, new HikariDataSource(config));
    }

    /** Closes the connections and drops the database. */
    @Override
    public void close() {
        pool.close();
        TestServer.drop(access);
    }
}
