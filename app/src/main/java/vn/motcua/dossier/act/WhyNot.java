// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why an act cannot be done now, and what has to happen first ("chưa được, vì…").
 *
 * @param reason which
 * @param details codes that the words of the reason need: a state, a role, an account, an amount
 */
public record WhyNot(Reason reason, List<String> details) {
    public WhyNot {
        details = List.copyOf(details);
    }

    static WhyNot because(Reason reason, Object... details) {
        return new WhyNot(reason, Arrays.stream(details).map(Object::toString).toList());
    }

    /** The reasons there are. */
    public enum Reason {
        /** The state does not allow it: detail, the code of the state. */
        STATE,
        /** They have no right to it here: details, the word of the right and the unit's code. */
        RIGHT,
        /** No such piece of work is open. */
        NO_WORK,
        /** It is the step of another role: detail, the word of the role. */
        OTHER_ROLE,
        /** Somebody else holds it: detail, the key of the account. */
        HELD,
        /** It keeps no process. */
        NO_PROCESS,
        /** The procedure version is no longer, or not yet, in force: detail, its code. */
        PROCEDURE_CLOSED,
        /** Only on the day of reception. */
        NOT_TODAY,
        /** The result is signed already. */
        SIGNED,
        /** An opinion, another unit's part or a signature is awaited: detail, the kind of work. */
        WAITING_FOR,
        /** A list of missing things waits already. */
        ASKED_ALREADY,
        /** The clock of hour and same-day limits does not stop. */
        LIMIT_WITHOUT_STOPS,
        /** A second date was given already. */
        SECOND_DATE_GIVEN,
        /** Something is still to be paid: detail, the amount in đồng. */
        UNPAID,
        /** Nothing is to be paid. */
        NOTHING_TO_PAY,
        /** Who received it does not decide it. */
        RECEIVED_BY_SAME,
        /** The clock of the server stands before what happened to it already. */
        CLOCK_SET_BACK;

        /** The word in messages and in the API, such as {@code not_today}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
