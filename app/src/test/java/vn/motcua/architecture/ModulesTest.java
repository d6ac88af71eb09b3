// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house: each names the rooms it may enter, and there is no way round. */
class ModulesTest {
    private static final String OPEN_TO_ALL = ApplicationModule.OPEN_TOKEN;
    private static final String LOWER = room("lower", "");
    private static final String UPPER = room("upper", "\"lower\"");

    @Test
    void every_module_of_the_product_uses_only_what_it_may() {
        ApplicationModules modules = ApplicationModules.of(Product.PACKAGE);

        assertThat(modules.stream()).hasSizeGreaterThan(5);
        assertThat(modules.detectViolations().getMessages()).isEmpty();
    }

    @Test
    void every_module_of_the_product_declares_what_it_may_use() {
        assertThat(ApplicationModules.of(Product.PACKAGE).stream())
                .extracting(module -> module.getBasePackage().getName())
                .allMatch(ModulesTest::declaresDependencies);
    }

    @Test
    void a_lawful_pair_of_modules_passes() throws IOException {
        assertThat(
                        violations(
                                "planted.lawful",
                                LOWER,
                                UPPER,
                                "package planted.lower; public class Law {}",
                                "package planted.upper; class Desk { planted.lower.Law law; }"))
                .isEmpty();
    }

    @Test
    void a_planted_dependency_that_is_not_declared_is_caught() throws IOException {
        assertThat(
                        violations(
                                "planted.undeclared",
                                LOWER,
                                UPPER,
                                "package planted.upper; public class Desk {}",
                                "package planted.lower; class Law { planted.upper.Desk desk; }"))
                .contains("Module 'lower' depends on module 'upper'");
    }

    @Test
    void a_planted_cycle_is_caught_even_when_both_declare_it() throws IOException {
        assertThat(
                        violations(
                                "planted.cycle",
                                room("lower", "\"upper\""),
                                UPPER,
                                "package planted.upper; public class Desk { planted.lower.Law a; }",
                                "package planted.lower; public class Law { planted.upper.Desk d; }"))
                .contains("Cycle detected");
    }

    @Test
    void a_planted_use_of_the_inside_of_a_module_is_caught() throws IOException {
        assertThat(
                        violations(
                                "planted.inside",
                                LOWER,
                                UPPER,
                                "package planted.lower.jdbc; public class Store {}",
                                "package planted.upper; class Desk { planted.lower.jdbc.Store s; }"))
                .contains("non-exposed type planted.inside.lower.jdbc.Store");
    }

    private static boolean declaresDependencies(String name) {
        return Product.CLASSES
                .getPackage(name)
                .tryGetAnnotationOfType(ApplicationModule.class)
                .filter(module -> !List.of(module.allowedDependencies()).contains(OPEN_TO_ALL))
                .isPresent();
    }

    /** Each case has its own root package, since modules once read are remembered by it. */
    private static String violations(String root, String... sources) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls(root, sources), usual)) {
            thread.setContextClassLoader(loader);
            return String.join(
                    "\n",
                    ApplicationModules.of(root, location -> true).detectViolations().getMessages());
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static URL[] urls(String root, String... sources) throws MalformedURLException {
        String[] moved =
                Arrays.stream(sources)
                        .map(source -> source.replace("planted.", root + "."))
                        .toArray(String[]::new);
        return new URL[] {Planted.folder(moved).toUri().toURL()};
    }

    private static String room(String name, String allowed) {
        return """
        @org.springframework.modulith.ApplicationModule(allowedDependencies = {%s})
        package planted.%s;
        """
                .formatted(allowed, name);
    }
}
