// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.operation.database.DatabaseAccess;

/** Gives a test class annotated with {@link DatabaseTest} its database. */
final class DatabaseExtension implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(DatabaseExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        database(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == DataSource.class
                || type == JdbcClient.class
                || type == TransactionTemplate.class
                || type == DatabaseAccess.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        TestDatabase database = database(context);
        if (type == DatabaseAccess.class) {
            return database.access();
        }
        if (type == JdbcClient.class) {
            return JdbcClient.create(database.pool());
        }
        if (type == TransactionTemplate.class) {
            return new TransactionTemplate(new JdbcTransactionManager(database.pool()));
        }
        return database.pool();
    }

    private static TestDatabase database(ExtensionContext context) {
        Store store = context.getStore(NAMESPACE);
        return store.computeIfAbsent(
                TestDatabase.class, type -> TestDatabase.migrated(), TestDatabase.class);
    }
}
