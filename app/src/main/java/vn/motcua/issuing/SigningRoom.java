// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import org.springframework.stereotype.Component;
import vn.motcua.files.FileStore;
import vn.motcua.signing.PaperSigner;
import vn.motcua.signing.check.CertificateChecker;
import vn.motcua.signing.register.OfficeKeys;

/**
 * All that signing needs besides the case.
 *
 * @param keys of the office
 * @param certificates says whether a certificate may be used
 * @param signer who signs with them
 * @param store where files go
 * @param proofs sees to it that a paper can be proved for the archive
 */
@Component
record SigningRoom(
        OfficeKeys keys,
        CertificateChecker certificates,
        PaperSigner signer,
        FileStore store,
        Proofs proofs) {}
