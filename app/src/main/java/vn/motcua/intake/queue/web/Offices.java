// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Reach;
import vn.motcua.identity.Staff;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.QueueOffices;
import vn.motcua.intake.queue.QueueToken;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;

/** Finds the office that a page is about: by who asks, or by the token in its address. */
@Component
class Offices {
    private final QueueOffices offices;
    private final Access access;
    private final Units units;

    Offices(QueueOffices offices, Access access, Units units) {
        this.offices = offices;
        this.access = access;
        this.units = units;
    }

    /** Those at which {@code staff} may do this, where they sit first, then their own units. */
    List<QueueOffice> of(Staff staff, Action action) {
        Reach reach = access.reach(staff, action);
        return offices.all(ids(reach)).stream()
                .sorted(Comparator.comparingInt(office -> rank(staff, reach, office)))
                .toList();
    }

    /** The one of this code among those of {@link #of}, else the first; empty without any. */
    Optional<QueueOffice> of(Staff staff, Action action, String code) {
        List<QueueOffice> all = of(staff, action);
        return all.stream()
                .filter(office -> office.code().value().equals(code))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Set<Long> ids(Reach reach) {
        return reach.everywhere()
                ? units.tree().all().stream().map(StoredUnit::id).collect(Collectors.toSet())
                : reach.unitIds();
    }

    private static int rank(Staff staff, Reach reach, QueueOffice office) {
        if (office.seat(staff.id()).isPresent()) {
            return -1;
        }
        int place = reach.tops().indexOf(office.code());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** The office whose screens, or door, bear the token. */
    Optional<QueueOffice> ofScreens(String token) {
        return QueueToken.parse(token).flatMap(offices::ofScreens);
    }

    /** The office whose machine bears the token. */
    Optional<QueueOffice> ofKiosk(String token) {
        return QueueToken.parse(token).flatMap(offices::ofKiosk);
    }
}
