// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalRecords;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Reach;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;

/** Tells whose lists somebody has to do with. */
@Component
class DisposalPlaces {
    private final Access access;
    private final Units units;
    private final DisposalRecords records;

    DisposalPlaces(Access access, Units units, DisposalRecords records) {
        this.access = access;
        this.units = units;
        this.records = records;
    }

    /** The keys of all units, of any time, whose papers {@code staff} may see. */
    Set<Long> units(Staff staff) {
        Reach reach = access.reach(staff, Action.SEARCH_DOSSIERS);
        return reach.everywhere()
                ? units.tree().all().stream()
                        .map(StoredUnit::id)
                        .collect(Collectors.toUnmodifiableSet())
                : reach.unitIds();
    }

    /** The units that stand on {@code day} for which they may make lists. */
    List<StoredUnit> making(Staff staff, LocalDate day) {
        return access.standing(staff, Action.PREPARE_DISPOSAL, day);
    }

    /** The lists that they may see, the newest first. */
    List<DisposalList> lists(Staff staff) {
        return records.of(units(staff));
    }

    /** The list of this key, if they may see it. */
    Optional<DisposalList> find(Staff staff, String id) {
        return id.matches("[1-9][0-9]{0,17}")
                ? records.find(Long.parseLong(id))
                        .filter(list -> access.may(staff, Action.SEARCH_DOSSIERS, list.unit()))
                : Optional.empty();
    }
}
