// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Reach;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;

/** Tells whose papers somebody has to do with. */
@Component
class ArchivePlaces {
    private final Access access;
    private final Units units;
    private final Holdings holdings;

    ArchivePlaces(Access access, Units units, Holdings holdings) {
        this.access = access;
        this.units = units;
        this.holdings = holdings;
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

    /** The paper of this code, if {@code staff} may read it. */
    Optional<Holding> find(Staff staff, String code) {
        return HoldingCode.parse(code)
                .flatMap(holdings::find)
                .filter(holding -> access.may(staff, Action.SEARCH_DOSSIERS, holding.unit()));
    }

    /** The units that stand on {@code day} for which they may keep papers. */
    List<StoredUnit> keeping(Staff staff, LocalDate day) {
        return access.standing(staff, Action.PROCESS_STEP, day);
    }

    /** True when they may mend what was confirmed, or withdraw it. */
    boolean mayMend(Staff staff, Holding holding) {
        return holding.code().origin() == HoldingCode.Origin.SH
                && (access.may(staff, Action.RECEIVE, holding.unit())
                        || access.may(staff, Action.PROCESS_STEP, holding.unit()));
    }
}
