// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a verification of the whole history found.
 *
 * @param dossiers dossiers looked at
 * @param events events looked at
 * @param seals seals looked at
 * @param unsealed events newer than the last seal: their chains were checked, but a cut-off end of
 *     them would not be noticed yet
 * @param brokenPlace the first that is broken, null when everything holds
 */
public record Verification(
        long dossiers, long events, long seals, long unsealed, @Nullable Break brokenPlace) {
    /** The first broken place, empty when everything holds. */
    public Optional<Break> firstBreak() {
        return Optional.ofNullable(brokenPlace);
    }
}
