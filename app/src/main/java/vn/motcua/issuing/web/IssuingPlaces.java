// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Reach;
import vn.motcua.identity.Staff;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;

/** Tells whose papers somebody has to do with. */
@Component
class IssuingPlaces {
    private final Access access;
    private final Units units;

    IssuingPlaces(Access access, Units units) {
        this.access = access;
        this.units = units;
    }

    /** The keys of all units, of any time, where {@code staff} may do it. */
    Set<Long> units(Staff staff, Action action) {
        Reach reach = access.reach(staff, action);
        return reach.everywhere()
                ? units.tree().all().stream()
                        .map(StoredUnit::id)
                        .collect(Collectors.toUnmodifiableSet())
                : reach.unitIds();
    }

    /** The keys of the unit of this code, at any time. */
    Set<Long> keysOf(String code) {
        return units.tree().all().stream()
                .filter(one -> one.unit().code().value().equals(code))
                .map(StoredUnit::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True when {@code staff} may do it with that paper. */
    boolean may(Staff staff, Action action, IssuedPaper paper) {
        return access.may(staff, action, paper.about().unit());
    }

    /**
     * True when {@code staff} may read it: what was issued is for all who look for dossiers of that
     * unit, a draft for those who have to do with it.
     */
    boolean mayRead(Staff staff, IssuedPaper paper) {
        return paper.state().wasIssued()
                ? may(staff, Action.SEARCH_DOSSIERS, paper)
                : may(staff, Action.PROCESS_STEP, paper)
                        || may(staff, Action.DECIDE, paper)
                        || may(staff, Action.NUMBER_AND_SEAL, paper);
    }
}
