// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.web.Throttle;

/**
 * Lets nobody guess codes: so many that are none from one place within a time, and no more. A code
 * that is one is no guess, however many of one village come by the same line. ADR 0065.
 */
@Component
class Guesses {
    static final int MOST = 10;
    static final Duration WITHIN = Duration.ofMinutes(15);

    private final Throttle byPlace = new Throttle(MOST, WITHIN, System::nanoTime);

    /** Counts a try from {@code place}; how long to wait when there were too many. */
    Optional<Duration> tried(String place) {
        return byPlace.tried(place);
    }

    /** It was no guess. */
    void forgive(String place) {
        byPlace.forgive(place);
    }
}
