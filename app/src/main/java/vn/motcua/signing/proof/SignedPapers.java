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

    /** Notes what a check said of it. */
    void checked(FileAddress address, Standing standing, Instant at);

    /** Lets it be tried once more after all tries were given up. */
    void hope(FileAddress address);

    /** What a check says of a paper in one word. */
    enum Standing {
        /** It holds. */
        SOUND,
        /** It is as it was signed; a certificate is not known to be good. */
        DOUBTFUL,
        /** It does not hold, or its file is gone. */
        BROKEN
    }

    /** How many papers wait to be extended. */
    long waiting();
}
