// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Hands the one {@link Browser} of a test run to its classes and closes it at the end, and the
 * {@link People} of their office.
 */
final class BrowserExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == People.class || type == SampleDesk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ApplicationContext office = SpringExtension.getApplicationContext(context);
        Class<?> type = parameter.getParameter().getType();
        if (type == SampleDesk.class) {
            return new SampleDesk(office, new People(office));
        }
        return type == People.class ? new People(office) : browser(office, context);
    }

    private static Browser browser(ApplicationContext office, ExtensionContext context) {
        String port = office.getEnvironment().getRequiredProperty("local.server.port");
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        Browser.class,
                        type -> Browser.start("http://localhost:" + port),
                        Browser.class);
    }
}
