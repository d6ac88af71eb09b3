// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;

/** The cash boxes of officers: one for each day, and another one after it is closed. */
public interface CashBoxes {
    /**
     * The open box of an officer at {@code unit} on the Vietnam day of {@code at}, held open until
     * the transaction ends; opened with nothing in it when there was none that day. Empty when the
     * last one of the day is closed.
     */
    Optional<Long> open(StoredUnit unit, AccountId officer, Instant at);
}
