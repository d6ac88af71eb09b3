// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which dossiers a column counts: those of one of the intakes and one of the standings. Standings
 * outside reception have no intake.
 */
record CellFilter(Set<Intake> intakes, Set<Standing> standings) {
    private static final Set<Intake> ANY = Set.copyOf(EnumSet.allOf(Intake.class));
    private static final Set<Standing> RESOLVED =
            Set.of(Standing.EARLY, Standing.ON_TIME, Standing.OVERDUE);
    private static final Set<Standing> PENDING =
            Set.of(Standing.PENDING_IN_TIME, Standing.PENDING_OVERDUE);
    private static final Set<Standing> RECEIVED =
            Set.of(
                    Standing.EARLY,
                    Standing.ON_TIME,
                    Standing.OVERDUE,
                    Standing.PENDING_IN_TIME,
                    Standing.PENDING_OVERDUE,
                    Standing.WITHDRAWN,
                    Standing.STOPPED);

    static CellFilter of(Figure figure) {
        return switch (figure) {
            case RECEIVED -> new CellFilter(ANY, RECEIVED);
            case ONLINE -> new CellFilter(Set.of(Intake.ONLINE), RECEIVED);
            case DIRECT -> new CellFilter(Set.of(Intake.DIRECT), RECEIVED);
            case CARRIED_OVER -> new CellFilter(Set.of(Intake.CARRIED_OVER), RECEIVED);
            case RESOLVED -> new CellFilter(ANY, RESOLVED);
            case EARLY -> standing(Standing.EARLY);
            case ON_TIME -> standing(Standing.ON_TIME);
            case OVERDUE -> standing(Standing.OVERDUE);
            case PENDING -> new CellFilter(ANY, PENDING);
            case PENDING_IN_TIME -> standing(Standing.PENDING_IN_TIME);
            case PENDING_OVERDUE -> standing(Standing.PENDING_OVERDUE);
            case WITHDRAWN -> standing(Standing.WITHDRAWN);
            case STOPPED -> standing(Standing.STOPPED);
            case REFUSED_AT_RECEPTION ->
                    new CellFilter(Set.of(), Set.of(Standing.REFUSED_AT_RECEPTION));
            case AWAITING_RECEPTION ->
                    new CellFilter(Set.of(), Set.of(Standing.AWAITING_RECEPTION));
        };
    }

    private static CellFilter standing(Standing standing) {
        return new CellFilter(ANY, Set.of(standing));
    }
}
