// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.act.AtOnce;
import vn.motcua.dossier.act.AtOnceDesk;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.intake.visit.Visit;
import vn.motcua.intake.visit.Visits;

/** Ends visits that were done at once: their cases are settled, or all of it is undone. */
@Service
public class Ending {
    private final Visits visits;
    private final AtOnceDesk desk;
    private final StaffRegister register;
    private final Undoing undoing;
    private final InstantSource clock;

    Ending(
            Visits visits,
            AtOnceDesk desk,
            StaffRegister register,
            Undoing undoing,
            InstantSource clock) {
        this.visits = visits;
        this.desk = desk;
        this.register = register;
        this.undoing = undoing;
        this.clock = clock;
    }

    /** The same at another clock: a demo plays its past. */
    public Ending at(InstantSource past) {
        return new Ending(visits, desk.at(past), register, undoing, past);
    }

    /** How long it may still be undone; empty when it may not, or has ended. */
    public Optional<Duration> left(long id) {
        Instant now = clock.instant();
        return visits.find(id)
                .filter(visit -> visit.isUndoable(now))
                .map(visit -> Duration.between(now, Objects.requireNonNull(visit.undoableUntil())));
    }

    /**
     * Settles the cases of a visit; nothing when it has ended. Needs a transaction around it.
     *
     * @return false when it had ended, or when the officer is no longer of the staff: then the head
     *     of the department finds its cases still in their hands
     */
    public boolean settle(long id) {
        Instant now = clock.instant();
        Visit visit = visits.find(id).orElseThrow();
        Optional<Staff> officer = register.find(visit.officer(), VietnamTime.day(now));
        if (officer.isEmpty() || !visits.end(id, Visit.End.SETTLED, now)) {
            return false;
        }
        for (Visit.Case one : visit.cases()) {
            desk.settle(officer.get(), one.code(), how(visit, one));
        }
        return true;
    }

    private static AtOnce how(Visit visit, Visit.Case one) {
        return new AtOnce(
                Objects.requireNonNull(visit.signer()),
                one.result(),
                VietnamTime.day(visit.at()),
                visit.recipient(),
                visit.authority());
    }

    /** Undoes a visit of their own while its time lasts; false when it is over. */
    public boolean undo(Staff staff, long id, String reason) {
        Instant now = clock.instant();
        return visits.find(id)
                .filter(visit -> visit.officer().equals(staff.id()) && visit.isUndoable(now))
                .filter(visit -> undoing.undo(staff, visit, reason))
                .isPresent();
    }
}
