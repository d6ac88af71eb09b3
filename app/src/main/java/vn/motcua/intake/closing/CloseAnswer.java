// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing;

import java.util.Locale;
import vn.motcua.fee.till.BoxKeeping;

/** What comes of closing a day. */
public sealed interface CloseAnswer {
    /** It is closed; the same form again gives the same close. */
    record Done(long close) implements CloseAnswer {}

    /** It is not, and nothing is written. */
    record Refused(Reason reason) implements CloseAnswer {}

    /** The cash box is not closed, and so nothing is. */
    record BoxRefused(BoxKeeping.Refusal why) implements CloseAnswer {}

    /** Why nothing is closed. */
    enum Reason {
        /** Not somebody who closes days at this counter. */
        NOT_ALLOWED,
        /** The day has not come yet. */
        NOT_YET,
        /** Nothing was done since the last close. */
        NOTHING,
        /** Something was done since the page was shown. */
        CHANGED,
        /** A visit can still be undone for some seconds. */
        UNDOABLE,
        /** The open cash box was not counted. */
        NOT_COUNTED,
        /** The counts do not agree and nobody says why. */
        UNEXPLAINED;

        /** The word in message keys, such as {@code not-counted}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
