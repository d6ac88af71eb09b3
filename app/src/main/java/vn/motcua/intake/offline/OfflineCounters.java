// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;

/** Where counters for the time without a line are kept. Joins the transaction of the caller. */
public interface OfflineCounters {
    /**
     * A counter about to be prepared.
     *
     * @param unit where
     * @param officer by whom
     * @param name as they call it
     * @param key its public key
     * @param at when
     */
    record Wish(StoredUnit unit, AccountId officer, String name, Bytes key, Instant at) {}

    /**
     * Keeps it under the slot that was out of use longest; a key that is kept already finds its
     * counter again.
     *
     * @return empty when all 99 slots of the unit are in use
     */
    Optional<OfflineCounter> add(Wish wish);

    /** The counter of this key. */
    Optional<OfflineCounter> find(long id);

    /** Those of these units and of this officer, in use first, then by name. */
    List<OfflineCounter> of(Collection<Long> units, AccountId officer);

    /**
     * Notes that it was seen, and holds it until the transaction ends.
     *
     * @param sequence what it kept last: when all of that came in, nothing it tells later is older
     * @return false when it is out of use
     */
    boolean seen(long id, int sequence, Instant at);

    /** Puts it out of use; false when it was before. */
    boolean end(long id, AccountId by, OfflineCounter.End end);
}
