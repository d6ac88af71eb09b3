// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import org.jspecify.annotations.Nullable;
import vn.motcua.operation.wording.Sentence;

/**
 * What one check found.
 *
 * @param state how it is
 * @param sentence what to tell the person
 */
record Finding(State state, Sentence sentence) {
    /** How a thing is that was looked at. */
    enum State {
        /** As it should be. */
        WELL("✓"),
        /** Works, but could be better; the installation is fine without it. */
        ADVICE("–"),
        /** Must be put right. */
        ILL("✗");

        private final String sign;

        State(String sign) {
            this.sign = sign;
        }

        /** The sign before the sentence. */
        String sign() {
            return sign;
        }
    }

    static Finding well(String key, @Nullable Object... parts) {
        return new Finding(State.WELL, Sentence.of(key, parts));
    }

    static Finding advice(String key, @Nullable Object... parts) {
        return new Finding(State.ADVICE, Sentence.of(key, parts));
    }

    static Finding ill(String key, @Nullable Object... parts) {
        return new Finding(State.ILL, Sentence.of(key, parts));
    }

    /** Well if {@code fine}, told by the key with {@code .well}, else ill, told by {@code .ill}. */
    static Finding of(boolean fine, String key, @Nullable Object... parts) {
        return fine ? well(key + ".well", parts) : ill(key + ".ill", parts);
    }
}
