// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.Duration;

/**
 * What one paper may take at most.
 *
 * @param places how many papers may be in the press at once
 * @param patience how long a paper may wait for a place, and then take
 * @param largest bytes of a file
 */
record PressLimits(int places, Duration patience, int largest) {
    private static final int PLACES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LARGEST = 20_000_000;

    /** As the program is shipped. */
    static PressLimits usual() {
        return new PressLimits(PLACES, PATIENCE, LARGEST);
    }
}
