// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.motcua.operation.database.DataFolder;
import vn.motcua.operation.database.Database;
import vn.motcua.operation.database.DatabaseAccess;
import vn.motcua.operation.database.Opening;
import vn.motcua.operation.database.Purpose;

/**
 * The one PostgreSQL of a test run, in {@code target/test-database}, with a template database that
 * Flyway has migrated. It stops when the test run's process ends, after everything that uses it.
 */
public final class TestServer {
    private static final Path FOLDER = Path.of("target", "test-database");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final long PID = ProcessHandle.current().pid();
    private static final TestServer SERVER = start();

    private final DatabaseAccess user;
    private final DatabaseAccess administrator;

    private TestServer(DatabaseAccess user, DatabaseAccess administrator) {
        this.user = user;
        this.administrator = administrator;
    }

    /** A new database, a copy of the migrated template; it lives until the next run of tests. */
    public static DatabaseAccess newDatabase() {
        String name = "test_%d_%d".formatted(PID, COUNT.incrementAndGet());
        SERVER.administrate(
                "create database %s template template_%d owner motcua".formatted(name, PID));
        return SERVER.user.toDatabase(name);
    }

    /** Drops a database that {@link #newDatabase} made. */
    static void drop(DatabaseAccess access) {
        String name = access.jdbcUrl().replaceFirst(".*/([^?]*).*", "$1");
        SERVER.administrate("drop database %s with (force)".formatted(name));
    }

    private static TestServer start() {
        Opening opening = new Opening(Purpose.COMMAND, Map.of(), sentence -> {}, () -> false);
        Database database = new DataFolder(FOLDER, TestPrograms.FOLDER).open(opening);
        DatabaseAccess user = database.access();
        TestServer server = new TestServer(user, administrator(user));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(database)));
        server.dropLeftovers();
        server.makeTemplate();
        return server;
    }

    private static DatabaseAccess administrator(DatabaseAccess user) {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve("database.properties"))) {
            keys.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String password = keys.getProperty("administrator.password");
        return new DatabaseAccess(user.jdbcUrl(), "postgres", password).toDatabase("postgres");
    }

    private void makeTemplate() {
        String name = "template_" + PID;
        administrate("create database %s owner motcua".formatted(name));
        DatabaseAccess template = user.toDatabase(name);
        Flyway.configure()
                .dataSource(template.jdbcUrl(), template.user(), template.password())
                .load()
                .migrate();
    }

    private void dropLeftovers() {
        client()
                .sql("select datname from pg_database where datname ~ '^(test|template)_[0-9]+'")
                .query(String.class)
                .list()
                .stream()
                .filter(name -> ProcessHandle.of(Long.parseLong(name.split("_", -1)[1])).isEmpty())
                .forEach(name ->
                        administrate("drop database if exists %s with (force)".formatted(name)));
    }

    /** Pools of Spring contexts are closed by hooks that run beside this one: wait for them. */
    private void stop(Database database) {
        client().sql(
                        """
                        do $$ begin
                            for look in 1..100 loop
                                exit when not exists (
                                    select from pg_stat_activity
                                    where usename = 'motcua' and datname like 'test\\_%');
                                perform pg_sleep(0.05);
                                perform pg_stat_clear_snapshot();
                            end loop;
                        end $$\
                        """)
                .update();
        database.close();
    }

    private void administrate(String statement) {
        client().sql(statement).update();
    }

    private JdbcClient client() {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        administrator.jdbcUrl(), administrator.user(), administrator.password()));
    }
}
