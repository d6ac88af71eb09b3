// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import vn.motcua.identity.AccountId;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.Mark;
import vn.motcua.signing.check.SignerName;

/** The keys that somebody of the staff may sign with today. */
public interface OfficeKeys {
    /**
     * Opens the personal key of {@code staff}, which is registered for them and in force.
     *
     * @param pin as typed; kept nowhere
     */
    KeyOpening personal(Staff staff, String pin);

    /** Opens the key of the seal of a unit for its clerk. */
    KeyOpening seal(Staff staff, UnitCode unit, String pin);

    /** How the signature of {@code staff} shows. */
    Mark mark(Staff staff);

    /** How the seal of a unit, called so, shows. */
    Mark mark(UnitCode unit, String name);

    /** True when this certificate is one that was registered for that account. */
    boolean isOf(AccountId account, SignerName signer);
}
