// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.files.FileAddress;

/**
 * How the results of a period are signed: of all results that were given a number, also those whose
 * number was typed without a paper. A result is counted on the day that stands on it.
 */
public interface SignedResults {
    /**
     * A period of some units.
     *
     * @param units keys of the units
     * @param from first day
     * @param to last day
     */
    record Period(Set<Long> units, LocalDate from, LocalDate to) {
        public Period {
            units = Set.copyOf(units);
        }
    }

    /**
     * A result.
     *
     * @param dossier the code of its dossier
     * @param title of the paper; empty when there is none
     * @param paper key of the paper; null when there is none
     * @param file as it was sealed; empty when there is none
     * @param signedAt when it was sealed; null when there is no paper
     */
    record Result(
            String dossier,
            String number,
            LocalDate dated,
            String title,
            @Nullable Long paper,
            Optional<FileAddress> file,
            @Nullable Instant signedAt,
            SignatureStanding standing) {}

    /** How many results stand how; what nobody has is left out. */
    Map<SignatureStanding, Long> counts(Period period);

    /** The results that stand so, the oldest first, at most so many. */
    List<Result> list(Period period, Set<SignatureStanding> standings, int most);
}
