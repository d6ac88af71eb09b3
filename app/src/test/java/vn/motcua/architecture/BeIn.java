// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** Conditions on the package a class stands in. */
final class BeIn {
    private BeIn() {}

    /** Satisfied by a class whose package carries {@code annotation}. */
    static ArchCondition<JavaClass> aPackageAnnotatedWith(Class<? extends Annotation> annotation) {
        return new ArchCondition<>(
                "be in a package annotated with @" + annotation.getSimpleName()) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(annotation);
                events.add(
                        new SimpleConditionEvent(
                                item, marked, item.getName() + " is in an unmarked package"));
            }
        };
    }
}
