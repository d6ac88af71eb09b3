// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing;

import java.util.Arrays;
import java.util.Locale;

/**
 * One way of counting what was done, by dossier. Two of them count the same thing from records that
 * are kept apart: {@link Pair}.
 */
public enum Tally {
    /** Received, by the history of the dossiers; without what was annulled. */
    RECEIVED(1),
    /** Receipts of reception (giấy tiếp nhận và hẹn trả) that were written. */
    RECEIPTS(2),
    /** Settled while the applicant waited, by the dossiers. */
    SETTLED(3),
    /** Entries in books of certifications that count. */
    ENTRIES(4),
    /** Returned, by the history of the dossiers. */
    RETURNED(5),
    /** Hand-overs with proof, as the register of results has them. */
    HANDOVERS(6),
    /** Đồng that stand as paid in the dossiers. */
    FEES(7),
    /** Đồng on receipts that were not voided. */
    PAYMENTS(8);

    private final int number;

    Tally(int number) {
        this.number = number;
    }

    /** The number in the database, from 1. */
    public int number() {
        return number;
    }

    /** The one of this {@link #number}; throws for any other. */
    public static Tally ofNumber(int number) {
        return Arrays.stream(values())
                .filter(tally -> tally.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** The word in message keys, such as {@code received}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
