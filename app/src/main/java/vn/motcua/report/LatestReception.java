// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.time.Instant;
import java.util.Optional;

/** The latest reception of all dossiers: the last moment from which a report has something new. */
public interface LatestReception {
    /** The moment, or empty when nothing was ever received. */
    Optional<Instant> moment();
}
