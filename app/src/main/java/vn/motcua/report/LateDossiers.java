// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.time.Instant;
import vn.motcua.identity.Reach;

/** How many open dossiers are late at a moment; one whose clock stands is not counted. */
public interface LateDossiers {
    /** The count within {@code reach}. */
    int count(Reach reach, Instant now);
}
