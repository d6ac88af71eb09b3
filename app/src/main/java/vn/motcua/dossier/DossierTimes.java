// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moments of a dossier.
 *
 * @param submitted handed in
 * @param received validly received, null when never
 * @param finished result ready, withdrawn, stopped or refused; null while open
 * @param returned result handed over, null when not yet
 */
public record DossierTimes(
        Instant submitted,
        @Nullable Instant received,
        @Nullable Instant finished,
        @Nullable Instant returned) {}
