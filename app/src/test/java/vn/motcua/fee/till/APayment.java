// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.util.List;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.fee.bank.PaymentReference;
import vn.motcua.organisation.StoredUnit;

/** Payments for tests. */
public final class APayment {
    private static final ProcedureCode COPIES = new ProcedureCode("2.000815");
    private static final ProcedureCode EXTRACT = new ProcedureCode("2.000635");

    private APayment() {}

    /** A charge of so much, paid in cash. */
    public static Payment cash(StoredUnit unit, long dong, long given) {
        return new Payment(
                unit, "Y Bhem Niê", List.of(charge(dong)), new Paying.Cash(new Money(given)));
    }

    /** A charge of so much, paid by transfer. */
    public static Payment transfer(StoredUnit unit, long dong, String key) {
        return new Payment(
                unit,
                "Y Bhem Niê",
                List.of(charge(dong)),
                new Paying.Transfer(PaymentReference.of(key)));
    }

    /** A charge, a fee with a relief and one that is wholly relieved. */
    public static Payment mixed(StoredUnit unit) {
        return new Payment(
                unit,
                "H’Bliă Niê",
                List.of(
                        charge(21_000),
                        fee("Trích lục", 16_000, 8000, "000.02.25.H15-261120-0002"),
                        fee("Xác nhận", 3000, 3000, "")),
                new Paying.Transfer(PaymentReference.of("mixed")));
    }

    /** Wholly relieved. */
    static Payment relieved(StoredUnit unit) {
        return new Payment(
                unit,
                "H’Bliă Niê",
                List.of(fee("Xác nhận", 3000, 3000, "")),
                new Paying.Cash(Money.ZERO));
    }

    private static PaymentLine charge(long dong) {
        return new PaymentLine(
                FeeKind.CHARGE,
                "Chứng thực bản sao",
                new Money(dong),
                Money.ZERO,
                "",
                COPIES,
                "000.02.25.H15-261120-0001");
    }

    private static PaymentLine fee(String name, long gross, long relief, String dossier) {
        return new PaymentLine(
                FeeKind.FEE,
                name,
                new Money(gross),
                new Money(relief),
                "Nghị quyết 1 (hộ nghèo số 5)",
                EXTRACT,
                dossier);
    }
}
