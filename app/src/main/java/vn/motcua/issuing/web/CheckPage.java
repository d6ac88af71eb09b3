// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Fact;

/**
 * What anybody who has the QR code of a paper learns of it.
 *
 * @param token the token of the paper
 * @param standing whether it was issued and still holds
 * @param headline the same in one sentence
 * @param more why it no longer holds, and which paper took its place; empty while it holds
 * @param successor where the paper that took its place is checked; null without one
 * @param facts what stands on the paper, so that it can be compared
 * @param verdict what the uploaded file is; null when none was
 */
record CheckPage(
        String token,
        Standing standing,
        String headline,
        String more,
        @Nullable String successor,
        List<Fact> facts,
        @Nullable Verdict verdict) {
    CheckPage {
        facts = List.copyOf(facts);
    }

    /** How it stands. */
    enum Standing {
        /** Issued and in force. */
        HOLDS,
        /** Issued, and replaced or revoked later. */
        OVER,
        /** Nobody issued it yet. */
        NOT_YET
    }

    /** What an uploaded file is. */
    enum Verdict {
        /** To the last byte what the office issued. */
        SAME,
        /** Something else. */
        OTHER,
        /** No file came. */
        NONE;

        /** The word in messages, such as {@code same}. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
