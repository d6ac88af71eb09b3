// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import java.util.Locale;

/** What becomes of the wish to rate a dossier. */
public enum RatingAnswer {
    /** It can be rated. */
    OPEN,
    /** It is rated now. */
    DONE,
    /** It was rated before, and that stays. */
    ALREADY,
    /** It is still being worked on. */
    TOO_EARLY,
    /** It was withdrawn, or its receipt annulled: there is nothing to rate. */
    NEVER,
    /** No dossier has this code. */
    UNKNOWN,
    /** Whoever enters the slip has no right to at the unit of the dossier. */
    NOT_THEIRS,
    /** Whoever enters the slip took part in the dossier. */
    TOOK_PART;

    /** The word in keys of messages, such as {@code too-early}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
