// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;

/** Tells what somebody wrote from what the compiler added. */
final class Written {
    private Written() {}

    /** True of members that stand in a source file. */
    static DescribedPredicate<HasModifiers> byHand() {
        return DescribedPredicate.describe(
                "are written by hand",
                member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC));
    }
}
