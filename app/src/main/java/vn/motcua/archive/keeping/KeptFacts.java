// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.HoldingCode;

/**
 * What decides whether a paper is still to be kept.
 *
 * @param code how it is called
 * @param served what it was kept for: its own dossier or register first, then each dossier in which
 *     it was used again
 * @param validUntil last day on which it holds; null when it holds without an end, or never ends
 * @param choice the class that somebody chose for this paper; null for that of the rules
 * @param isHeld true when it is kept back, for a complaint, an inspection or a case in court
 * @param isDisposed true when it is gone already
 */
public record KeptFacts(
        HoldingCode code,
        List<Service> served,
        @Nullable LocalDate validUntil,
        @Nullable RetentionTerm choice,
        boolean isHeld,
        boolean isDisposed) {
    public KeptFacts {
        served = List.copyOf(served);
        if (served.isEmpty()) {
            throw new IllegalArgumentException("a paper is kept for something");
        }
    }

    /**
     * What a paper was kept for.
     *
     * @param subject what decides for how long
     * @param ended day on which the work ended or the paper was issued; null while a dossier is
     *     open
     */
    public record Service(RetentionSubject subject, @Nullable LocalDate ended) {}
}
