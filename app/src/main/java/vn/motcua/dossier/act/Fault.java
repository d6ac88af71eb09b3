// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.util.Locale;

/**
 * Something told for an act that cannot stand.
 *
 * @param field the field it is about, such as {@code reason}
 * @param kind what is wrong
 * @param detail what the words of the kind need; empty when nothing
 */
public record Fault(String field, Kind kind, String detail) {
    static Fault of(String field, Kind kind) {
        return new Fault(field, kind, "");
    }

    /** What can be wrong. */
    public enum Kind {
        /** Nothing was told. */
        MISSING,
        /** Longer than anybody means: detail, how many characters are the most. */
        TOO_LONG,
        /** A day that is not after today. */
        NOT_LATER,
        /** A day on which nobody works. */
        DAY_OFF,
        /** Not one of those offered. */
        UNKNOWN,
        /** Things asked for are not there: detail, their numbers. */
        INCOMPLETE,
        /** Later than three working days, or a third request: the leader writes why. */
        LEADERS_REASON,
        /** A day in the future, where one that has come is meant. */
        NOT_YET;

        /** The word in messages and in the API, such as {@code too_long}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
