// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many ratings become known at once; product default 5, never fewer than 3 (ADR 0065). */
@Component
public final class RatingRules {
    private static final int FEWEST = 3;

    private final int least;

    RatingRules(@Value("${motcua.ratings.least:5}") int least) {
        this.least = Math.max(FEWEST, least);
    }

    /** So many ratings of one unit and channel become known together. */
    public int least() {
        return least;
    }
}
