// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.visit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitCode;

/**
 * A visit (lượt): what one person brought at once.
 *
 * @param id its key
 * @param unit where
 * @param officer who served them
 * @param at when it was finished at the counter
 * @param seconds from the scan of the card to the end, as the page measured it
 * @param recipient who came
 * @param authority by which paper they came for somebody else; empty for themselves
 * @param signer who signs what is settled at once; null when nothing is
 * @param cases in their order
 * @param paid what was paid
 * @param undoableUntil until when it can be undone; null when it cannot
 * @param end how it ended; null while it may be undone
 */
public record Visit(
        long id,
        UnitCode unit,
        AccountId officer,
        Instant at,
        int seconds,
        String recipient,
        String authority,
        @Nullable AccountId signer,
        List<Case> cases,
        Paid paid,
        @Nullable Instant undoableUntil,
        @Nullable End end) {
    public Visit {
        cases = List.copyOf(cases);
    }

    /**
     * One of the things brought.
     *
     * @param code of its dossier
     * @param procedure name of the procedure
     * @param result the number of the result; empty while there is none
     */
    public record Case(DossierCode code, String procedure, String result) {}

    /**
     * What was paid.
     *
     * @param receipt key of the receipt; 0 when nothing was to be paid
     * @param number of the receipt; empty without
     * @param total what was to be paid
     * @param change what went back in cash
     */
    public record Paid(long receipt, String number, Money total, Money change) {
        /** Nothing was to be paid. */
        public static final Paid NOTHING = new Paid(0, "", Money.ZERO, Money.ZERO);
    }

    /** How a visit ended. */
    public enum End {
        /** The cases are settled. */
        SETTLED,
        /** It was undone: everything in it is annulled. */
        UNDONE
    }

    /** The codes of its dossiers, in their order. */
    public List<DossierCode> codes() {
        return cases.stream().map(Case::code).toList();
    }

    /** True while it can be undone. */
    public boolean isUndoable(Instant now) {
        return undoableUntil != null && end == null && now.isBefore(undoableUntil);
    }

    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "Visit[" + id + "]";
    }
}
