// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.proof;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.files.FileAddress;

/** The list of all that was signed here. */
public interface SignedPapers {
    /** Adds a paper that was signed; one that stands already stays as it is. */
    void add(FileAddress address, Instant signedAt);

    /** The paper that is, or was extended to, the file at this address. */
    Optional<SignedPaper> find(FileAddress address);

    /** Notes that it is proved for the archive by the file at {@code extended}. */
    void extended(FileAddress address, FileAddress extended, Instant at);

    /** Notes a try in vain; with {@code givenUp} the last one. */
    void failed(FileAddress address, Instant at, boolean givenUp);

    /** How many papers wait to be extended. */
    long waiting();
}
