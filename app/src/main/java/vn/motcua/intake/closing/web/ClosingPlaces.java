// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Reach;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;

/** Tells at which units somebody closes days or sees the closes of others. */
@Component
class ClosingPlaces {
    private final Access access;
    private final Units units;

    ClosingPlaces(Access access, Units units) {
        this.access = access;
        this.units = units;
    }

    /** The units that stand on {@code day} where {@code staff} may do it, their own first. */
    List<StoredUnit> all(Staff staff, Action action, LocalDate day) {
        Reach reach = access.reach(staff, action);
        return units.tree().all().stream()
                .filter(unit -> unit.unit().standsOn(day) && reach.covers(unit.unit().code()))
                .sorted(Comparator.comparingInt(unit -> rank(reach, unit)))
                .toList();
    }

    private static int rank(Reach reach, StoredUnit unit) {
        int place = reach.tops().indexOf(unit.unit().code());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** The one of this code among them, or else the first. */
    static Optional<StoredUnit> chosen(List<StoredUnit> units, String code) {
        return units.stream()
                .filter(unit -> unit.unit().code().value().equals(code))
                .findFirst()
                .or(() -> units.stream().findFirst());
    }

    /** True when {@code staff} may do it at that unit. */
    boolean may(Staff staff, Action action, StoredUnit unit) {
        return access.may(staff, action, unit.unit().code());
    }
}
