// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;

/** Tells at which units somebody closes days or sees the closes of others. */
@Component
class ClosingPlaces {
    private final Access access;

    ClosingPlaces(Access access) {
        this.access = access;
    }

    /** The units that stand on {@code day} where {@code staff} may do it, their own first. */
    List<StoredUnit> all(Staff staff, Action action, LocalDate day) {
        return access.standing(staff, action, day);
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
