// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * How often a dossier may be given a new date.
 *
 * @param most how many times at most
 */
public record ReappointmentPolicy(int most) {
    /** Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9: a new date is given at most once. */
    public static final ReappointmentPolicy ONCE = new ReappointmentPolicy(1);

    /**
     * Gives the new date asked for or says why not; {@code earlier} are the new dates that the
     * dossier has had, in order. The due date itself stays as it is.
     */
    public ReappointmentDecision decide(
            DueDate due, ReappointmentRequest request, List<Reappointment> earlier) {
        if (earlier.size() >= most) {
            return ReappointmentRefusal.NO_MORE;
        }
        if (request.reason().isBlank()) {
            return ReappointmentRefusal.NO_REASON;
        }
        LocalDate last = earlier.isEmpty() ? due.day() : earlier.getLast().at().toLocalDate();
        if (!request.newDay().isAfter(last)) {
            return ReappointmentRefusal.NOT_LATER;
        }
        WorkingTime time = due.derivation().time();
        return time.calendar().isWorkingDay(request.newDay())
                ? new Reappointment(
                        due.at(),
                        time.closeOf(request.newDay()),
                        request.reason().strip(),
                        request.decidedOn())
                : ReappointmentRefusal.DAY_OFF;
    }
}
