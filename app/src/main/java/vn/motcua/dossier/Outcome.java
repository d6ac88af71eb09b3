// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a dossier ended. */
public enum Outcome {
    /** A result as asked for. */
    GRANTED(1, DossierState.RESULT_READY, EventType.RESULT_READY),
    /** A written refusal of settlement (từ chối giải quyết): a result too. */
    REFUSED(2, DossierState.RESULT_READY, EventType.RESULT_READY),
    /** Withdrawn by the applicant (rút hồ sơ). */
    WITHDRAWN(3, DossierState.WITHDRAWN, EventType.WITHDRAWN),
    /** Ended without a result (dừng giải quyết). */
    STOPPED(4, DossierState.STOPPED, EventType.STOPPED),
    /** Refused at reception (từ chối tiếp nhận): never counted as received. */
    NOT_RECEIVED(5, DossierState.NOT_RECEIVED, EventType.REFUSED_AT_RECEPTION);

    private final int number;
    private final DossierState state;
    private final EventType event;

    Outcome(int number, DossierState state, EventType event) {
        this.number = number;
        this.state = state;
        this.event = event;
    }

    /** The number stored. */
    public int number() {
        return number;
    }

    /** The state a dossier enters with this outcome. */
    public DossierState state() {
        return state;
    }

    /** The event that tells of it. */
    public EventType event() {
        return event;
    }

    /** True when there is a paper to hand over: granted or refused. */
    public boolean isResult() {
        return this == GRANTED || this == REFUSED;
    }

    /** The word used in files, such as {@code not_received}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome with this {@link #code()}, or empty when there is none. */
    public static Optional<Outcome> ofCode(String code) {
        return Arrays.stream(values()).filter(outcome -> outcome.code().equals(code)).findFirst();
    }

    /** The outcome with this {@link #number()}; throws for another. */
    public static Outcome ofNumber(int number) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.number == number)
                .findFirst()
                .orElseThrow();
    }
}
