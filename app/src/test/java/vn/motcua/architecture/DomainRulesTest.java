// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainRulesTest {
    private static final Set<String> INJECTIONS =
            Set.of("Autowired", "Value", "Inject", "Resource", "PersistenceContext");

    /** The law does not know the framework: these packages run and are tested without it. */
    static final ArchRule NO_SPRING_IN_THE_DOMAIN =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "vn.motcua.calendar..",
                            "vn.motcua.language..",
                            "vn.motcua.person",
                            "vn.motcua.audit",
                            "vn.motcua.catalogue",
                            "vn.motcua.organisation",
                            "vn.motcua.printing",
                            "vn.motcua.signing",
                            "vn.motcua.signing.check",
                            "vn.motcua.process")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "jakarta..", "tools.jackson..");

    /** What a class needs stands in its constructor. */
    static final ArchRule NO_FIELD_INJECTION =
            noMembers()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("vn.motcua..")
                    .should()
                    .beAnnotatedWith(injection());

    /** SQL is written in one kind of place. */
    static final ArchRule SQL_STAYS_IN_JDBC =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..jdbc..", "vn.motcua.operation.database..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "org.springframework.jdbc..",
                            "org.postgresql..");

    /** Money is a whole number of đồng: no fraction is ever lost. */
    static final ArchRule NO_FLOATING_MONEY =
            noClasses().that(handleMoney()).should(Use.floatingNumbers());

    @Test
    void the_product_keeps_framework_sql_and_fractions_out_of_the_domain() {
        assertThat(Product.violations(NO_SPRING_IN_THE_DOMAIN)).isEmpty();
        assertThat(Product.violations(NO_FIELD_INJECTION)).isEmpty();
        assertThat(Product.violations(SQL_STAYS_IN_JDBC)).isEmpty();
        assertThat(Product.violations(NO_FLOATING_MONEY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "calendar.lunar", "language", "person", "audit"})
    void a_planted_component_in_the_domain_is_caught(String name) {
        String planted =
                "package vn.motcua.%s; @org.springframework.stereotype.Component class Law {}"
                        .formatted(name);

        assertThat(Planted.violations(NO_SPRING_IN_THE_DOMAIN, planted)).isNotEmpty();
    }

    @Test
    void an_adapter_may_be_a_component() {
        String lawful =
                "package vn.motcua.audit.jdbc; @org.springframework.stereotype.Component class A {}";

        assertThat(Planted.violations(NO_SPRING_IN_THE_DOMAIN, lawful)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Autowired", "Value(\"${x}\")"})
    void planted_field_and_setter_injection_is_caught(String annotation) {
        String planted =
                """
                package vn.motcua.fee.web;
                class Page {
                    @org.springframework.beans.factory.annotation.%1$s String a;
                    @org.springframework.beans.factory.annotation.%1$s void set() {}
                }
                """
                        .formatted(annotation);

        assertThat(Planted.violations(NO_FIELD_INJECTION, planted)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.sql.Connection",
                "javax.sql.DataSource",
                "org.springframework.jdbc.core.simple.JdbcClient"
            })
    void planted_sql_outside_its_place_is_caught(String type) {
        String planted = "package vn.motcua.%s; class Store { %s it; }";

        assertThat(Planted.violations(SQL_STAYS_IN_JDBC, planted.formatted("dossier", type)))
                .hasSize(1);
        assertThat(Planted.violations(SQL_STAYS_IN_JDBC, planted.formatted("dossier.jdbc", type)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "double rate;",
                "Float rate() { return null; }",
                "void pay(float rate) {}",
                "long pay(long sum) { return Math.round(sum * 0.1); }",
                "java.util.function.ToDoubleFunction<Long> rate = Long::doubleValue;"
            })
    void planted_fractions_are_caught_in_fees_and_wherever_money_is(String member) {
        String money = "package vn.motcua.catalogue; public record Money(long dong) {}";
        String fees = "package vn.motcua.fee; class Rate { %s }".formatted(member);
        String user =
                "package vn.motcua.intake; class Till { vn.motcua.catalogue.Money m; %s }"
                        .formatted(member);

        assertThat(Planted.violations(NO_FLOATING_MONEY, fees)).isNotEmpty();
        assertThat(Planted.violations(NO_FLOATING_MONEY, money, user)).isNotEmpty();
        assertThat(Planted.violations(NO_FLOATING_MONEY, money)).isEmpty();
    }

    private static DescribedPredicate<JavaAnnotation<?>> injection() {
        return DescribedPredicate.describe(
                "an injection",
                annotation -> INJECTIONS.contains(annotation.getRawType().getSimpleName()));
    }

    private static DescribedPredicate<JavaClass> handleMoney() {
        return DescribedPredicate.describe(
                "handle money",
                type ->
                        type.getPackageName().startsWith("vn.motcua.fee")
                                || type.getSimpleName().equals("Money")
                                || type.getDirectDependenciesFromSelf().stream()
                                        .anyMatch(use ->
                                                use.getTargetClass()
                                                        .getSimpleName()
                                                        .equals("Money")));
    }
}
