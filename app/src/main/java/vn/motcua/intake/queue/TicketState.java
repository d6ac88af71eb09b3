// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.util.Arrays;

/** Where a number stands. The last three are final but that an absent one may be brought back. */
public enum TicketState {
    /** Waits to be called. */
    WAITING(1),
    /** Was called and has {@link Ticket#CALL_LASTS} to come. */
    CALLED(2),
    /** Sits at the counter. */
    SERVING(3),
    /** Was served. */
    DONE(4),
    /** Did not come when called three times. */
    ABSENT(5),
    /** Still waited when the day was over. */
    LEFT_OVER(6);

    private final int code;

    TicketState(int code) {
        this.code = code;
    }

    /** The number in the database. */
    public int code() {
        return code;
    }

    /** The state with this {@link #code()}; throws for another number. */
    public static TicketState of(int code) {
        return Arrays.stream(values()).filter(one -> one.code == code).findFirst().orElseThrow();
    }
}
