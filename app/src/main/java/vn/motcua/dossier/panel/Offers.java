// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.WorkItem;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.Units;

/** Whom work on a dossier can be given to on a day. */
record Offers(StaffRegister register, Units units, LocalDate today) {
    /** Those who can take any of these pieces of work, each once, by name. */
    List<Staff> colleagues(List<WorkItem> items) {
        return items.stream()
                .flatMap(item ->
                        register.holders(item.role(), item.unit().unit().code(), today).stream())
                .distinct()
                .toList();
    }

    /** The units standing today that a part can be sent to: those beside and above. */
    List<Unit> others(Situation situation) {
        UnitCode own = situation.office().unit().code();
        Stream<Unit> standing =
                units.tree().all().stream()
                        .map(StoredUnit::unit)
                        .filter(unit -> unit.standsOn(today) && !unit.code().equals(own));
        return standing.limit(40).toList();
    }
}
