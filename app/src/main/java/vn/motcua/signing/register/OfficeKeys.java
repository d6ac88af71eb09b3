// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.util.Optional;
import vn.motcua.identity.AccountId;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.Mark;
import vn.motcua.signing.check.SignerName;

/** The keys that the staff may sign with today. */
public interface OfficeKeys {
    /** Why this owner has no key today; empty when there is one. */
    Optional<KeyRefusal> refusal(CertificateOwner owner);

    /** True when the key lies at a service, which may ask for a one-time code. */
    boolean isRemote(CertificateOwner owner);

    /**
     * Opens the key of the owner, which is registered and in force.
     *
     * @param secrets as typed; kept no longer than the key is open
     */
    KeyOpening open(CertificateOwner owner, KeySecrets secrets);

    /**
     * What opens the key without anybody who types it: where whoever runs the server allows the
     * program to use it alone, as for the seal on receipts; empty elsewhere. To be closed.
     */
    Optional<KeySecrets> unattended(CertificateOwner owner);

    /** How the signature or seal of the owner, called so, shows. */
    Mark mark(CertificateOwner owner, String name);

    /** True when this certificate is one that was registered for that account. */
    boolean isOf(AccountId account, SignerName signer);
}
