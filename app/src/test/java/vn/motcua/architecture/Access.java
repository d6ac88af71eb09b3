// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Calls of and references to methods and constructors: {@code now()} and {@code Day::now}. */
final class Access {
    private Access() {}

    /** True of an access whose target satisfies {@code predicate}. */
    static DescribedPredicate<JavaAccess<?>> that(
            Predicate<CodeUnitAccessTarget> predicate, String description) {
        return DescribedPredicate.describe(
                description,
                access ->
                        access.getTarget() instanceof CodeUnitAccessTarget target
                                && predicate.test(target));
    }

    /** What {@code item} calls or refers to. */
    static Stream<CodeUnitAccessTarget> targets(JavaClass item) {
        return item.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .filter(CodeUnitAccessTarget.class::isInstance)
                .map(CodeUnitAccessTarget.class::cast);
    }
}
