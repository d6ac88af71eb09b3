// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.organisation.StoredUnit;

/**
 * A dossier about to be received (tiếp nhận) and given its code.
 *
 * @param unit the receiving unit
 * @param procedure the version in force on the day of reception, which the dossier keeps
 * @param channel how it came
 * @param applicant who asks
 * @param submittedAt when it was handed in
 * @param receivedAt when it was validly received, not before it was handed in
 * @param limit the processing time it gets
 * @param dueDate computed from the limit
 * @param actor the receptionist
 */
public record Reception(
        StoredUnit unit,
        StoredProcedure procedure,
        Channel channel,
        Applicant applicant,
        Instant submittedAt,
        Instant receivedAt,
        ProcessingTime limit,
        DueDate dueDate,
        String actor) {
    public Reception {
        if (receivedAt.isBefore(submittedAt)) {
            throw new IllegalArgumentException("received before it was handed in");
        }
    }
}
