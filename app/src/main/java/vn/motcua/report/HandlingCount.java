// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import org.jspecify.annotations.Nullable;

/**
 * So many dossiers of one unit and procedure version that came in and stand alike: a cell of the
 * cube from which every grouping is summed.
 *
 * @param unitId key of the unit
 * @param procedureVersionId key of the procedure version
 * @param intake how they came in, null when not received
 * @param standing where they stand
 * @param count how many
 */
public record HandlingCount(
        long unitId,
        long procedureVersionId,
        @Nullable Intake intake,
        Standing standing,
        long count) {

    /** The figures of these dossiers alone. */
    Figures figures() {
        return new Figures(
                intake == Intake.ONLINE ? count : 0,
                intake == Intake.DIRECT ? count : 0,
                intake == Intake.CARRIED_OVER ? count : 0,
                at(Standing.EARLY),
                at(Standing.ON_TIME),
                at(Standing.OVERDUE),
                at(Standing.PENDING_IN_TIME),
                at(Standing.PENDING_OVERDUE),
                at(Standing.WITHDRAWN),
                at(Standing.STOPPED),
                at(Standing.REFUSED_AT_RECEPTION),
                at(Standing.AWAITING_RECEPTION));
    }

    private long at(Standing wanted) {
        return standing == wanted ? count : 0;
    }
}
