// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.proof;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.files.FileAddress;

/**
 * Whether what was issued here still holds: the port to the room that issues. A signature stays
 * right for ever, also on a paper that was revoked.
 */
public interface Standings {
    /** How a paper ended. */
    enum How {
        /** Another took its place (thay thế). */
        REPLACED,
        /** It was revoked (thu hồi). */
        REVOKED
    }

    /** That a paper no longer holds, since when. */
    record Ended(How how, Instant at) {}

    /**
     * That the paper issued as exactly this file no longer holds; empty when it does, or is none.
     */
    Optional<Ended> ended(FileAddress file);
}
