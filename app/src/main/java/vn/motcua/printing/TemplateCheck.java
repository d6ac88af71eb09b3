// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;

/** What the check of a template ends in. */
public sealed interface TemplateCheck {
    /**
     * Nothing is wrong.
     *
     * @param template ready to be printed
     */
    record Passed(PaperTemplate template) implements TemplateCheck {}

    /**
     * The template must not be published.
     *
     * @param faults all that is wrong, in the order of the text; never empty
     */
    record Refused(List<TemplateFault> faults) implements TemplateCheck {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
