// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.bank;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;

/** The bank accounts of units. What was set stays readable; the last one counts. */
public interface BankAccounts {
    /** The account into which transfers to {@code unit} go; empty while none is set. */
    Optional<BankAccount> of(StoredUnit unit);

    /** Sets it, and keeps who did so when. */
    void set(StoredUnit unit, BankAccount account, AccountId by, Instant at);
}
