// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.language.Languages;

/**
 * What something of a procedure is called. The Vietnamese wording is the official one.
 *
 * @param vi in Vietnamese, NFC, never blank
 * @param en in English; null while nobody has translated it
 */
public record Wording(String vi, @Nullable String en) {
    public Wording {
        if (vi.isBlank() || (en != null && en.isBlank())) {
            throw new IllegalArgumentException("a wording is not blank");
        }
    }

    /** The English wording for English where there is one, else the Vietnamese. */
    public String in(Locale locale) {
        return en != null && Languages.isEnglish(locale) ? en : vi;
    }
}
