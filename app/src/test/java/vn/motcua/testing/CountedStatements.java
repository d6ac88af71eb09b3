// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that counts the statements sent through it; begin and commit are none. */
public final class CountedStatements extends DelegatingDataSource {
    private final AtomicInteger sent = new AtomicInteger();

    /** Counts what is sent to {@code database}. */
    public CountedStatements(DataSource database) {
        super(database);
    }

    /** Statements sent since the last call. */
    public int sent() {
        return sent.getAndSet(0);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(
                Connection.class,
                (self, method, arguments) -> {
                    Object result = Through.call(connection, method, arguments);
                    return result instanceof PreparedStatement statement
                            ? counted(statement)
                            : result;
                });
    }

    private PreparedStatement counted(PreparedStatement statement) {
        return proxy(
                PreparedStatement.class,
                (self, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        sent.incrementAndGet();
                    }
                    return Through.call(statement, method, arguments);
                });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        ClassLoader loader = CountedStatements.class.getClassLoader();
        return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
    }

    /** Calls the real thing and lets its own exceptions through. */
    private static final class Through {
        static Object call(Object target, java.lang.reflect.Method method, Object[] arguments)
                throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }
    }
}
