// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.bank.BankAccount;
import vn.motcua.fee.bank.PaymentReference;

/**
 * What is still to be paid before results go to somebody.
 *
 * @param code of the dossier that was found
 * @param applicant whose
 * @param key of the form, by which it acts once
 * @param lines what is to be paid
 * @param total of it
 * @param totalInWords the same in words
 * @param amount the same for the code of a transfer
 * @param account where a transfer goes; null when none is set
 * @param reference by which the transfer is known again
 * @param given as typed
 * @param faults by field
 */
record RestPage(
        String code,
        String applicant,
        String key,
        List<Line> lines,
        String total,
        String totalInWords,
        Money amount,
        @Nullable BankAccount account,
        PaymentReference reference,
        String given,
        Map<String, String> faults) {
    /** Something to be paid. */
    record Line(String code, String name, String amount) {}
}
