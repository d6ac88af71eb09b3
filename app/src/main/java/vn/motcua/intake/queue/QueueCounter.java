// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.AccountId;

/**
 * A counter that calls numbers (quầy).
 *
 * @param id internal key
 * @param number on the sign above it
 * @param letters of the groups it serves
 * @param account who sits there now; null while nobody does
 * @param sitting their name; empty while nobody sits there
 */
public record QueueCounter(
        long id, int number, Set<Character> letters, @Nullable AccountId account, String sitting) {
    public QueueCounter {
        letters = Set.copyOf(letters);
    }

    /** True while somebody sits there. */
    public boolean isOpen() {
        return account != null;
    }
}
