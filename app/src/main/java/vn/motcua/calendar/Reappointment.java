// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A second date (hẹn lại) for a dossier that will be late. It never changes the due date: reports
 * keep judging by the legal one.
 *
 * @param legalDue the due date of the dossier
 * @param at the new date, close of business of a working day after it
 * @param reason why it is late, as the letter of apology says
 * @param decidedOn the day the letter was signed
 */
public record Reappointment(
        LocalDateTime legalDue, LocalDateTime at, String reason, LocalDate decidedOn)
        implements ReappointmentDecision {

    /**
     * True when the apology came in time. Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9: at the latest
     * one day before the due date.
     */
    public boolean apologisedInTime() {
        return decidedOn.isBefore(legalDue.toLocalDate());
    }
}
