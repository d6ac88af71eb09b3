// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing;

import java.util.Locale;

/** Two tallies that have to agree, dossier by dossier. */
public enum Pair {
    /** What was received has a receipt each. */
    RECEPTIONS(Tally.RECEIVED, Tally.RECEIPTS),
    /** What was settled at once has an entry in a book each. */
    SETTLEMENTS(Tally.SETTLED, Tally.ENTRIES),
    /** What was returned has a hand-over with proof each. */
    RETURNS(Tally.RETURNED, Tally.HANDOVERS),
    /** What stands as paid was paid, to the đồng. */
    MONEY(Tally.FEES, Tally.PAYMENTS);

    private final Tally dossiers;
    private final Tally beside;

    Pair(Tally dossiers, Tally beside) {
        this.dossiers = dossiers;
        this.beside = beside;
    }

    /** As the dossiers have it. */
    public Tally dossiers() {
        return dossiers;
    }

    /** As receipts, books and registers have it. */
    public Tally beside() {
        return beside;
    }

    /** The word in message keys, such as {@code receptions}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
