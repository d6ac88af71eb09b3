// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.Locale;
import vn.motcua.language.Languages;

/**
 * What a step, an outcome or a consultation is called, for officers and citizens alike.
 *
 * @param vi in Vietnamese, never blank
 * @param en in English, never blank
 */
public record StepName(String vi, String en) {
    public StepName {
        if (vi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a name is given in both languages");
        }
    }

    /** The name in English for English and else in Vietnamese. */
    public String in(Locale locale) {
        return Languages.isEnglish(locale) ? en : vi;
    }
}
