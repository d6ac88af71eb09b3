// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRulesTest {
    /** Whoever reads the time out of thin air cannot be asked about last Tuesday. */
    static final ArchRule NO_AMBIENT_TIME =
            noClasses()
                    .should()
                    .accessTargetWhere(Access.that(TimeRulesTest::isAmbient, "reads ambient time"))
                    .because("time is passed in as a LocalDate, an Instant or a clock");

    /** The clock of the machine is named where server and command line are put together. */
    static final ArchRule ONE_PLACE_FOR_THE_CLOCK =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("vn.motcua.operation.Wiring")
                    .and()
                    .doNotHaveFullyQualifiedName("vn.motcua.operation.CommandLineEntry")
                    .should()
                    .accessTargetWhere(Access.that(TimeRulesTest::isClock, "takes the clock"))
                    .because("only what puts the program together knows the machine's clock");

    private static boolean isAmbient(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        List<String> parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return switch (target.getName()) {
            case "now" ->
                    owner.startsWith("java.time.")
                            && (parameters.isEmpty()
                                    || parameters.equals(List.of("java.time.ZoneId")));
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "<init>" -> owner.equals("java.util.Date") && parameters.isEmpty();
            case "getInstance" -> owner.equals("java.util.Calendar");
            default -> false;
        };
    }

    private static boolean isClock(CodeUnitAccessTarget target) {
        return Set.of("java.time.Clock", "java.time.InstantSource")
                        .contains(target.getOwner().getName())
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
    }

    @Test
    void the_product_is_handed_its_time() {
        assertThat(Product.violations(NO_AMBIENT_TIME)).isEmpty();
        assertThat(Product.violations(ONE_PLACE_FOR_THE_CLOCK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.LocalDate.now()",
                "java.time.LocalDate.now(java.time.ZoneId.of(\"Asia/Ho_Chi_Minh\"))",
                "java.time.LocalDateTime.now()",
                "java.time.ZonedDateTime.now()",
                "java.time.Instant.now()",
                "java.time.Year.now()",
                "System.currentTimeMillis()",
                "new java.util.Date()",
                "java.util.Calendar.getInstance()"
            })
    void a_planted_now_is_caught(String now) {
        assertThat(Planted.violations(NO_AMBIENT_TIME, returning("calendar", now))).hasSize(1);
    }

    @Test
    void a_planted_method_reference_to_now_is_caught() {
        String planted =
                """
                package vn.motcua.calendar;
                class Late { java.util.function.Supplier<?> s = java.time.Instant::now; }
                """;

        assertThat(Planted.violations(NO_AMBIENT_TIME, planted)).isNotEmpty();
    }

    @Test
    void a_clock_handed_in_may_be_read() {
        String lawful =
                """
                package vn.motcua.report;
                record Today(java.time.Clock clock) {
                    Object day() { return java.time.LocalDate.now(clock); }
                }
                """;

        assertThat(Planted.violations(NO_AMBIENT_TIME, lawful)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.Clock.systemUTC()",
                "java.time.Clock.systemDefaultZone()",
                "java.time.InstantSource.system()"
            })
    void a_planted_machine_clock_is_caught_outside_the_place_for_it(String clock) {
        String planted = returning("operation", clock);

        assertThat(Planted.violations(ONE_PLACE_FOR_THE_CLOCK, planted)).hasSize(1);
        assertThat(Planted.violations(ONE_PLACE_FOR_THE_CLOCK, planted.replace("Late", "Wiring")))
                .isEmpty();
    }

    private static String returning(String module, String value) {
        return "package vn.motcua.%s; class Late { Object when() { return %s; } }"
                .formatted(module, value);
    }
}
