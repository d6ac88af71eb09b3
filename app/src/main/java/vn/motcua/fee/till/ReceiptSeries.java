// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.time.Instant;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;

/** The letters of the series of receipts (ký hiệu biên lai) of units. */
public interface ReceiptSeries {
    /** What a unit begins with that has set none. */
    String USUAL = "AA";

    /** The letters of the next receipt of {@code unit}. */
    String of(StoredUnit unit);

    /** The last number given in the series that is in use in {@code year}; 0 for none. */
    int last(StoredUnit unit, int year);

    /** Sets the letters from the next receipt on; a new series begins with number 1. */
    void set(StoredUnit unit, String letters, AccountId by, Instant at);
}
