// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;

/** Tells at which counters somebody may receive. */
@Component
public class Places {
    private final Access access;
    private final Units units;

    Places(Access access, Units units) {
        this.access = access;
        this.units = units;
    }

    /**
     * The counters of {@code staff} that stand on {@code day}, those of their own posts first; the
     * one of this code, or else the first. Empty when there is none, such as after a merger.
     */
    public Optional<Place> of(Staff staff, LocalDate day, String code) {
        List<StoredUnit> all =
                units.tree().all().stream().filter(unit -> unit.unit().standsOn(day)).toList();
        List<StoredUnit> standing = access.standing(staff, Action.RECEIVE, day);
        return standing.stream()
                .filter(unit -> unit.unit().code().value().equals(code))
                .findFirst()
                .or(() -> standing.stream().findFirst())
                .map(unit -> new Place(standing, unit, all));
    }
}
