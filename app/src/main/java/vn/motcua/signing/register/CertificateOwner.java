// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.HolderKind;

/** Whose a certificate is. */
public sealed interface CertificateOwner {
    /** A person of the staff signs with it in person. */
    record Person(AccountId account) implements CertificateOwner {}

    /** The clerk of a unit seals with it. */
    record Agency(UnitCode unit) implements CertificateOwner {}

    /** For whom its key signs. */
    default HolderKind holder() {
        return switch (this) {
            case Person person -> HolderKind.PERSON;
            case Agency agency -> HolderKind.ORGANISATION;
        };
    }
}
