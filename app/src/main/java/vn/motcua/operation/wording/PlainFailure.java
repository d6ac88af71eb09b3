// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A failure that a person can do something about: it says what is wrong and the way out. */
public final class PlainFailure extends RuntimeException {
    private final transient Sentence sentence;

    /** A failure told by {@code sentence}. */
    public PlainFailure(Sentence sentence) {
        this(sentence, null);
    }

    /** A failure told by {@code sentence}; {@code cause} is for the log only. */
    public PlainFailure(Sentence sentence, @Nullable Throwable cause) {
        super(sentence.in(Locale.ENGLISH), cause);
        this.sentence = sentence;
    }

    /** What to tell the person. */
    public Sentence sentence() {
        return sentence;
    }
}
