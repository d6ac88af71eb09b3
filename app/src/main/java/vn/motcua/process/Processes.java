// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.time.LocalDate;
import java.util.Optional;

/** The register of published processes. */
public interface Processes {
    /** The process of this key; throws {@link IllegalArgumentException} when there is none. */
    StoredProcess byId(long id);

    /**
     * The process of that procedure version in force on that day: of those begun by then, the one
     * that began last; empty when none had.
     */
    Optional<StoredProcess> inForce(long procedureVersionId, LocalDate day);

    /**
     * Publishes a process for good and gives it the next number of its procedure; throws {@link
     * FaultyProcessException} with all that is wrong with it, and {@link IllegalArgumentException}
     * for a procedure version that is not there or not published.
     */
    StoredProcess publish(ProcessDraft draft);
}
