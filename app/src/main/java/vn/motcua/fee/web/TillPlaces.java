// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;
import vn.motcua.web.Choice;

/** Tells at which units somebody has to do with money. */
@Component
class TillPlaces {
    private final Access access;
    private final Units units;

    TillPlaces(Access access, Units units) {
        this.access = access;
        this.units = units;
    }

    /** The units that stand on {@code day} where {@code staff} may do it, their own first. */
    List<StoredUnit> all(Staff staff, Action action, LocalDate day) {
        return access.standing(staff, action, day);
    }

    /** The one of this code among them, or else the first; empty when there is none. */
    static Optional<StoredUnit> chosen(List<StoredUnit> units, String code) {
        return units.stream()
                .filter(unit -> unit.unit().code().value().equals(code))
                .findFirst()
                .or(() -> units.stream().findFirst());
    }

    /** Them as choices of a field. */
    static List<Choice> choices(List<StoredUnit> units, StoredUnit chosen) {
        return units.stream()
                .map(unit ->
                        new Choice(
                                unit.unit().code().value(),
                                unit.unit().name(),
                                unit.equals(chosen)))
                .toList();
    }

    /** True when {@code staff} may do it at that unit. */
    boolean may(Staff staff, Action action, StoredUnit unit) {
        return access.may(staff, action, unit.unit().code());
    }

    /** The name of the authority over a unit; empty for the highest. */
    String above(StoredUnit unit, LocalDate day) {
        return Optional.ofNullable(unit.unit().parent())
                .flatMap(parent -> units.tree().find(parent, day))
                .map(parent -> parent.unit().name())
                .orElse("");
    }
}
