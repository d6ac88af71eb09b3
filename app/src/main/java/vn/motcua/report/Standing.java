// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.util.Arrays;

/**
 * Where a dossier stands in a period: the one figure of results, pending and outside that it counts
 * in. The numbers are those of the SQL function {@code dossier_handling}.
 */
public enum Standing {
    EARLY(1, Figure.EARLY),
    ON_TIME(2, Figure.ON_TIME),
    OVERDUE(3, Figure.OVERDUE),
    PENDING_IN_TIME(4, Figure.PENDING_IN_TIME),
    PENDING_OVERDUE(5, Figure.PENDING_OVERDUE),
    WITHDRAWN(6, Figure.WITHDRAWN),
    STOPPED(7, Figure.STOPPED),
    REFUSED_AT_RECEPTION(8, Figure.REFUSED_AT_RECEPTION),
    AWAITING_RECEPTION(9, Figure.AWAITING_RECEPTION);

    private final int number;
    private final Figure figure;

    Standing(int number, Figure figure) {
        this.number = number;
        this.figure = figure;
    }

    /** The number in SQL. */
    public int number() {
        return number;
    }

    /** The figure it counts in. */
    public Figure figure() {
        return figure;
    }

    /** The standing with this {@link #number()}; throws for another. */
    public static Standing ofNumber(int number) {
        return Arrays.stream(values())
                .filter(standing -> standing.number == number)
                .findFirst()
                .orElseThrow();
    }
}
