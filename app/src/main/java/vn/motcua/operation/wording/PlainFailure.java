// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A failure that a person can do something about: it says what is wrong and the way out. */
public final class PlainFailure extends RuntimeException {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final transient Sentence sentence;
    private final int exitCode;

    /** A failure told by {@code sentence}. */
    public PlainFailure(Sentence sentence) {
        this(sentence, FAILED, null);
    }

    /** A failure told by {@code sentence}; {@code cause} is for the log only. */
    public PlainFailure(Sentence sentence, @Nullable Throwable cause) {
        this(sentence, FAILED, cause);
    }

    private PlainFailure(Sentence sentence, int exitCode, @Nullable Throwable cause) {
        super(sentence.in(Locale.ENGLISH), cause);
        this.sentence = sentence;
        this.exitCode = exitCode;
    }

    /** The command was not used as it is meant to be. */
    public static PlainFailure wrongUse(Sentence sentence) {
        return new PlainFailure(sentence, WRONG_USE, null);
    }

    /** The exit code of a command that fails so: 1 failed, 2 wrong use. */
    public int exitCode() {
        return exitCode;
    }

    /** What to tell the person. */
    public Sentence sentence() {
        return sentence;
    }
}
