// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import java.util.Optional;

/** The seals over the history of all dossiers, and their verification. */
public interface AuditTrail {
    /**
     * Seals all events recorded since the last seal, in the database and then in the file outside
     * it; seals that an earlier crash kept from the file are added to it first.
     *
     * @return the new seal, empty when there was nothing new or writers kept the gate busy
     */
    Optional<Seal> seal();

    /**
     * Reads the whole history as of one snapshot and checks every chain, every current row and
     * every seal, in constant memory. Changes nothing.
     */
    Verification verify();
}
