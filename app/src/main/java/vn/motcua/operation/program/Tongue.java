// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.program;

import java.util.Locale;
import vn.motcua.operation.wording.Sentence;

/** A language the program speaks. */
public enum Tongue {
    VI(Sentence.VIETNAMESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Tongue(Locale locale) {
        this.locale = locale;
    }

    /** The locale of its message file. */
    public Locale locale() {
        return locale;
    }
}
