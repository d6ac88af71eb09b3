// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.proof;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.files.FileAddress;

/**
 * A paper that was signed here.
 *
 * @param address of the file as it was signed
 * @param signedAt when its last signature was made
 * @param extended of the file that is proved for the archive; empty while that waits
 * @param tries how often it was tried in vain
 * @param givenUp true when no further try would help
 */
public record SignedPaper(
        FileAddress address,
        Instant signedAt,
        Optional<FileAddress> extended,
        int tries,
        boolean givenUp) {
    /** The file to hand out: the one that is proved for longest. */
    public FileAddress best() {
        return extended.orElse(address);
    }
}
