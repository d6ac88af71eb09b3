// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register.jdbc;

import org.jspecify.annotations.Nullable;
import vn.motcua.signing.register.CertificateOwner;

/** The two columns that tell whose a certificate is; one of them is always empty. */
final class OwnerColumns {
    private OwnerColumns() {}

    static @Nullable Long account(CertificateOwner owner) {
        return owner instanceof CertificateOwner.Person person ? person.account().value() : null;
    }

    static @Nullable String unit(CertificateOwner owner) {
        return owner instanceof CertificateOwner.Agency agency ? agency.unit().value() : null;
    }
}
