// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

import java.time.Instant;
import java.util.Optional;

/** Where codes of hand-overs are kept: only their hashes. */
public interface CodeBook {
    /** Keeps it in place of one made before. */
    void write(long dossier, Kept kept, ReadyPile.Noting by);

    /** Counts a try and tells what is kept; empty when there is none, or no try is left. */
    Optional<Kept> tryOnce(long dossier, int most);

    /**
     * A code as it is kept.
     *
     * @param hash of it
     * @param salt of the hash
     * @param until when it is good
     * @param tries how often it was tried, this time among them
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(byte[] hash, byte[] salt, Instant until, int tries) {}
}
