// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.regex.Pattern;

/** The classes of the product, and the question whether a rule holds. */
final class Product {
    /** Where everything of ours lives. */
    static final String PACKAGE = "vn.motcua";

    private static final Pattern JTE = Pattern.compile(".*/Jte\\w+Generated\\.class");

    /** All classes we wrote: no tests, and no pages that JTE turned into Java. */
    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.matches(JTE))
                    .importPackages(PACKAGE);

    private Product() {}

    /** What {@code rule} has against the product: nothing, when the house is in order. */
    static List<String> violations(ArchRule rule) {
        return violations(rule, CLASSES);
    }

    /** What {@code rule} has against {@code classes}. */
    static List<String> violations(ArchRule rule, JavaClasses classes) {
        EvaluationResult result = rule.allowEmptyShould(true).evaluate(classes);
        return result.getFailureReport().getDetails();
    }
}
