// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Hands out the pool's own connections while the meter is off, and metered ones while it is on. */
final class MeteredDataSource extends DelegatingDataSource {
    private final HikariDataSource pool;
    private final Meter meter = new Meter();

    MeteredDataSource(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    /** A connection to the same database that the pool and the meter know nothing of. */
    DataSource beside() {
        return new SingleConnectionDataSource(
                pool.getJdbcUrl(), pool.getUsername(), pool.getPassword(), true);
    }

    Meter meter() {
        return meter;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = pool.getConnection();
        return meter.isOn() ? metered(connection) : connection;
    }

    // A handler may answer null, and does for void methods; the JDK does not say so in its type.
    @SuppressWarnings("NullAway")
    private Connection metered(Connection connection) {
        return proxy(
                Connection.class,
                (self, method, arguments) ->
                        switch (method.getName()) {
                            case "prepareStatement" ->
                                    metered(
                                            PreparedStatement.class,
                                            call(connection, method, arguments));
                            case "createStatement" ->
                                    metered(Statement.class, call(connection, method, arguments));
                            case "commit", "rollback" ->
                                    meter.end(() -> call(connection, method, arguments));
                            default -> call(connection, method, arguments);
                        });
    }

    // A handler may answer null, and does for void methods; the JDK does not say so in its type.
    @SuppressWarnings("NullAway")
    private <S> S metered(Class<S> type, @Nullable Object statement) {
        return proxy(
                type,
                (self, method, arguments) ->
                        method.getName().startsWith("execute")
                                ? meter.statement(() -> call(statement, method, arguments))
                                : call(statement, method, arguments));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(
            @Nullable Object target, Method method, @Nullable Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
