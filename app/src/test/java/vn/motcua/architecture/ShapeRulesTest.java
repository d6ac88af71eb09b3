// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeRulesTest {
    /** A package is named after what the office calls it, not after a kind of code. */
    static final ArchRule PACKAGES_ARE_FEATURES =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..util..",
                            "..utils..",
                            "..common..",
                            "..service..",
                            "..services..",
                            "..impl..",
                            "..dto..")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl");

    /** Packages form no circle, so each can be read on its own. */
    static final ArchRule NO_CYCLES_OF_PACKAGES =
            slices().matching("vn.motcua.(**)").should().beFreeOfCycles();

    /** Adapters are nobody's business but their module's; the framework finds them all the same. */
    static final ArchRule ADAPTERS_ARE_HIDDEN =
            noClasses()
                    .that()
                    .resideInAnyPackage("vn.motcua.*.jdbc..", "vn.motcua.*.web..")
                    .and()
                    .areTopLevelClasses()
                    .and()
                    .areNotAnnotatedWith("org.springframework.context.annotation.Configuration")
                    .should()
                    .bePublic();

    /** Nothing is null unless it says so. */
    static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().should(BeIn.aPackageAnnotatedWith(NullMarked.class));

    /** What is static does not change: two requests never meet there. */
    static final ArchRule NO_STATIC_STATE =
            fields().that().areStatic().and(Written.byHand()).should().beFinal();

    /** A field is seen from outside only when it is a constant. */
    static final ArchRule NO_PUBLIC_FIELDS =
            noFields().that().areNotStatic().should().haveModifier(JavaModifier.PUBLIC);

    /** An Optional is an answer, never something that is kept; a record's component is both. */
    static final ArchRule NO_OPTIONAL_FIELDS =
            noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .areNotRecords()
                    .should()
                    .haveRawType(Optional.class);

    @Test
    void the_product_has_the_shape_of_the_house() {
        assertThat(Product.violations(PACKAGES_ARE_FEATURES)).isEmpty();
        assertThat(Product.violations(NO_CYCLES_OF_PACKAGES)).isEmpty();
        assertThat(Product.violations(ADAPTERS_ARE_HIDDEN)).isEmpty();
        assertThat(Product.violations(PACKAGES_ARE_NULL_MARKED)).isEmpty();
        assertThat(Product.violations(NO_STATIC_STATE)).isEmpty();
        assertThat(Product.violations(NO_PUBLIC_FIELDS)).isEmpty();
        assertThat(Product.violations(NO_OPTIONAL_FIELDS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"util", "common", "service", "impl", "dto", "report.util.text"})
    void a_planted_package_named_after_a_kind_of_code_is_caught(String name) {
        String planted = "package vn.motcua.%s; class Thing {}".formatted(name);

        assertThat(Planted.violations(PACKAGES_ARE_FEATURES, planted)).hasSize(1);
    }

    @Test
    void a_planted_impl_is_caught() {
        assertThat(
                        Planted.violations(
                                PACKAGES_ARE_FEATURES,
                                "package vn.motcua.fee; class ReceiptsImpl {}"))
                .hasSize(1);
    }

    @Test
    void a_planted_cycle_of_packages_is_caught_also_inside_a_module() {
        assertThat(
                        Planted.violations(
                                NO_CYCLES_OF_PACKAGES,
                                "package vn.motcua.fee; public class A { vn.motcua.fee.jdbc.B b; }",
                                "package vn.motcua.fee.jdbc; public class B { vn.motcua.fee.A a; }"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fee.jdbc", "fee.web", "fee.web.forms"})
    void a_planted_public_adapter_is_caught(String name) {
        String planted = "package vn.motcua.%s; public class Page {}".formatted(name);

        assertThat(Planted.violations(ADAPTERS_ARE_HIDDEN, planted)).hasSize(1);
    }

    @Test
    void the_design_system_and_configurations_may_be_public() {
        assertThat(
                        Planted.violations(
                                ADAPTERS_ARE_HIDDEN,
                                "package vn.motcua.web; public class Layout {}",
                                """
                                package vn.motcua.fee.jdbc;
                                @org.springframework.context.annotation.Configuration
                                public class Stores {}
                                """))
                .isEmpty();
    }

    @Test
    void a_planted_package_without_the_mark_is_caught() {
        String planted = "package vn.motcua.fee; class Receipt {}";
        String mark = "@org.jspecify.annotations.NullMarked package vn.motcua.fee;";

        assertThat(Planted.violations(PACKAGES_ARE_NULL_MARKED, planted)).hasSize(1);
        assertThat(Planted.violations(PACKAGES_ARE_NULL_MARKED, planted, mark)).isEmpty();
    }

    @Test
    void planted_static_state_public_fields_and_kept_optionals_are_caught() {
        String planted =
                """
                package vn.motcua.fee;
                class Receipts {
                    static int next;
                    public final int number = 1;
                    java.util.Optional<String> name = java.util.Optional.empty();
                }
                """;

        assertThat(Planted.violations(NO_STATIC_STATE, planted)).hasSize(1);
        assertThat(Planted.violations(NO_PUBLIC_FIELDS, planted)).hasSize(1);
        assertThat(Planted.violations(NO_OPTIONAL_FIELDS, planted)).hasSize(1);
    }
}
