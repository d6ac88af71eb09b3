// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk;

import java.time.Instant;
import vn.motcua.dossier.DossierState;

/**
 * A place in a list of work, behind which its next page begins, also when work was done in between.
 *
 * @param waiting true behind work whose clock stands
 * @param due of the dossier; {@link Instant#EPOCH}, the earliest of all, before reception
 * @param workDue of the piece of work; {@link #LATEST} when it has none
 * @param item its key
 */
public record WorkPlace(boolean waiting, Instant due, Instant workDue, long item) {
    /** Later than any piece of work is due. */
    public static final Instant LATEST = Instant.ofEpochSecond(9_999_999_999L);

    /** Before everything. */
    public static final WorkPlace START = new WorkPlace(false, Instant.EPOCH, Instant.EPOCH, 0);

    /** The place of {@code row}. */
    public static WorkPlace of(WorkRow row) {
        return new WorkPlace(
                row.state() == DossierState.AWAITING_SUPPLEMENT
                        || row.state() == DossierState.AWAITING_PAYMENT,
                row.due() == null ? Instant.EPOCH : row.due(),
                row.workDue() == null ? LATEST : row.workDue(),
                row.id());
    }
}
