// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ProcessingTime;

/**
 * A version of a procedure in the catalogue, written, in force or out of use.
 *
 * @param id the key under which dossiers refer to it, never shown
 * @param description what it says
 * @param status where it stands
 * @param validFrom first day
 * @param validTo last day, null while no end is set
 * @param decision what published it; null for drafts and for versions taken over from files
 */
public record CataloguedProcedure(
        long id,
        ProcedureDescription description,
        ProcedureStatus status,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable PublicationDecision decision) {

    /** True when it can be asked for on that day. */
    public boolean isInForceOn(LocalDate day) {
        return status != ProcedureStatus.DRAFT
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo));
    }

    /** Its code in the national database; empty for a draft that has none. */
    public Optional<ProcedureCode> code() {
        return Optional.ofNullable(description.head().code());
    }

    /** The usual processing time; empty for a draft that does not say. */
    public Optional<ProcessingTime> usualLimit() {
        return description.limits().stream().findFirst().map(LimitRule::limit);
    }
}
