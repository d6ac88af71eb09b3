// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.util.Arrays;

/**
 * How a dossier came into a period. The numbers are those of the SQL function {@code
 * dossier_handling}, where a dossier not received yet has none.
 */
public enum Intake {
    ONLINE(1),
    DIRECT(2),
    CARRIED_OVER(3);

    private final int number;

    Intake(int number) {
        this.number = number;
    }

    /** The number in SQL. */
    public int number() {
        return number;
    }

    /** The intake with this {@link #number()}; throws for another. */
    public static Intake ofNumber(int number) {
        return Arrays.stream(values())
                .filter(intake -> intake.number == number)
                .findFirst()
                .orElseThrow();
    }
}
