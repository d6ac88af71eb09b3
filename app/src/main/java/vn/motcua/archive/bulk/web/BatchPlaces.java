// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.archive.bulk.Batch;
import vn.motcua.archive.bulk.Batches;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;

/** Tells whose batches somebody has to do with. */
@Component
class BatchPlaces {
    private static final int NEWEST = 50;

    private final Access access;
    private final Batches batches;
    private final InstantSource clock;

    BatchPlaces(Access access, Batches batches, InstantSource clock) {
        this.access = access;
        this.batches = batches;
        this.clock = clock;
    }

    /** The units for which {@code staff} may digitise today. */
    List<StoredUnit> units(Staff staff) {
        return access.standing(staff, Action.PROCESS_STEP, VietnamTime.day(clock.instant()));
    }

    /** The unit with this code, or the first; not to be seen when there is none. */
    StoredUnit unit(Staff staff, String code) {
        List<StoredUnit> units = units(staff);
        return units.stream()
                .filter(unit -> unit.unit().code().value().equals(code))
                .findFirst()
                .or(() -> units.stream().findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    /** The newest batches of these units. */
    List<Batch> newest(Staff staff) {
        Set<Long> units = units(staff).stream().map(StoredUnit::id).collect(Collectors.toSet());
        return batches.of(units, NEWEST);
    }

    /** The batch that was meant, if they may work on it. */
    Batch find(Staff staff, String batch) {
        if (!batch.matches("[1-9][0-9]{0,17}")) {
            throw notThere();
        }
        return batches.find(Long.parseLong(batch))
                .filter(one -> access.may(staff, Action.PROCESS_STEP, one.unit()))
                .orElseThrow(BatchPlaces::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
