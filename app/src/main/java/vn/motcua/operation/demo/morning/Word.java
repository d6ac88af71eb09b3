// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.util.Locale;

/** What happens to a dossier of the demo, one act of the office or of its applicant each. */
enum Word {
    SUBMIT,
    ASK_COMPLETION,
    TAKE_COMPLETION,
    REFUSE_RECEPTION,
    RECEIVE,
    /** What is to be paid is paid; nothing happens when it is free. */
    FEE(15),
    ANNUL(25),
    CORRECT_NAME(40),
    TAKE_OVER(150),
    /** The step ends the usual way; opinions and parts that it waits for are given first. */
    FORWARD,
    /** The step ends by proposing a refusal. */
    DECLINE,
    /** The approver refuses. */
    REFUSE,
    /** The step before is to look again. */
    SEND_BACK,
    ASK_OPINION,
    /** Part of it goes to another commune. */
    REFER,
    /** The opinions and parts that are open are given. */
    ANSWER,
    PROPOSE_SUPPLEMENT,
    SIGN_REQUEST,
    DECLINE_REQUEST,
    TAKE_SUPPLEMENT,
    DEMAND_PAYMENT,
    CONFIRM_PAYMENT,
    APOLOGISE,
    STOP,
    WITHDRAW,
    /** The owner fetches the result. */
    RETURN,
    /** The result goes by post. */
    POST;

    /** No haste: it may take as long as there is time. */
    private static final long ANY = Long.MAX_VALUE;

    private final long soon;

    Word() {
        this(ANY);
    }

    Word(long soon) {
        this.soon = soon;
    }

    /** The most working minutes that it comes after what was before. */
    long soon() {
        return soon;
    }

    /** True when {@code minutes} are too long to wait for it. */
    boolean isSooner(long minutes) {
        return soon < minutes;
    }

    /** True when opinions and parts of others come first. */
    boolean waitsForAnswers() {
        return switch (this) {
            case FORWARD, DECLINE, REFUSE, SEND_BACK, ANSWER -> true;
            default -> false;
        };
    }

    /** The word as files write it, such as {@code take-over}; throws for another. */
    static Word of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
