// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import org.springframework.stereotype.Component;
import vn.motcua.files.FileStore;
import vn.motcua.signing.PaperSigner;
import vn.motcua.signing.proof.PaperProofs;
import vn.motcua.signing.register.OfficeKeys;

/**
 * All that signing minutes needs besides the minutes.
 *
 * @param keys of the office
 * @param signer who signs with them
 * @param store where files go
 * @param proofs sees to it that a paper can be proved for the archive
 */
@Component
record MinutesRoom(OfficeKeys keys, PaperSigner signer, FileStore store, PaperProofs proofs) {}
