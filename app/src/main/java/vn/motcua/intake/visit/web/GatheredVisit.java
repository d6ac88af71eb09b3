// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.visit.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.bank.BankAccount;
import vn.motcua.fee.bank.PaymentReference;

/**
 * A visit as its page shows it.
 *
 * @param id its key
 * @param unit where
 * @param recipient who came
 * @param at when it began
 * @param cases the dossiers, in their order
 * @param lines what is still to be paid
 * @param total of it; empty when nothing is
 * @param totalInWords the same in words
 * @param amount the same for the code
 * @param account where a transfer goes; null when none is set
 * @param reference by which the transfer is known again
 * @param receipt number of the receipt; empty while unpaid
 * @param receiptId its key
 * @param change what goes back; empty when nothing does
 * @param given as typed
 * @param faults by field
 */
record GatheredVisit(
        String id,
        String unit,
        String recipient,
        String at,
        List<Case> cases,
        List<Line> lines,
        String total,
        String totalInWords,
        Money amount,
        @Nullable BankAccount account,
        PaymentReference reference,
        String receipt,
        String receiptId,
        String change,
        String given,
        Map<String, String> faults) {
    /** A dossier with the day of its result. */
    record Case(String code, String procedure, String due) {}

    /** Something to be paid. */
    record Line(String code, String name, String amount) {}
}
