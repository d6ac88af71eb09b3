// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Conditions on the types a class works with. */
final class Use {
    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private Use() {}

    /** Satisfied by a class with a floating member, or that calls a method with one. */
    static ArchCondition<JavaClass> floatingNumbers() {
        return new ArchCondition<>("use floating numbers") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean used = types(item).anyMatch(type -> FLOATING.contains(type.getName()));
                events.add(
                        new SimpleConditionEvent(
                                item, used, item.getName() + " uses floating numbers"));
            }
        };
    }

    private static Stream<JavaClass> types(JavaClass item) {
        return Stream.of(
                        item.getFields().stream().map(field -> field.getRawType()),
                        item.getCodeUnits().stream().map(unit -> unit.getRawReturnType()),
                        item.getCodeUnits().stream()
                                .flatMap(unit -> unit.getRawParameterTypes().stream()),
                        Access.targets(item).map(target -> target.getRawReturnType()),
                        Access.targets(item)
                                .flatMap(target -> target.getRawParameterTypes().stream()))
                .flatMap(stream -> stream);
    }
}
