// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One column of the report of handling, the word by which a cell opens its dossiers. */
public enum Figure {
    RECEIVED,
    ONLINE,
    DIRECT,
    CARRIED_OVER,
    RESOLVED,
    EARLY,
    ON_TIME,
    OVERDUE,
    PENDING,
    PENDING_IN_TIME,
    PENDING_OVERDUE,
    WITHDRAWN,
    STOPPED,
    REFUSED_AT_RECEPTION,
    AWAITING_RECEPTION;

    /** The word used in files, JSON and addresses, such as {@code carried_over}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The figure with this {@link #code()}, or empty when there is none. */
    public static Optional<Figure> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
    }

    /** This figure's number among {@code figures}. */
    public long of(Figures figures) {
        return switch (this) {
            case RECEIVED -> figures.received();
            case ONLINE -> figures.online();
            case DIRECT -> figures.direct();
            case CARRIED_OVER -> figures.carriedOver();
            case RESOLVED -> figures.resolved();
            case EARLY -> figures.early();
            case ON_TIME -> figures.onTime();
            case OVERDUE -> figures.overdue();
            case PENDING -> figures.pending();
            case PENDING_IN_TIME -> figures.pendingInTime();
            case PENDING_OVERDUE -> figures.pendingOverdue();
            case WITHDRAWN -> figures.withdrawn();
            case STOPPED -> figures.stopped();
            case REFUSED_AT_RECEPTION -> figures.refusedAtReception();
            case AWAITING_RECEPTION -> figures.awaitingReception();
        };
    }
}
