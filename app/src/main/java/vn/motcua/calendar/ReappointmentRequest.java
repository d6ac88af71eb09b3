// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;

/**
 * The wish for a new date.
 *
 * @param newDay the day by which the result shall be there
 * @param reason why the due date cannot be kept
 * @param decidedOn the day the letter is signed
 */
public record ReappointmentRequest(LocalDate newDay, String reason, LocalDate decidedOn) {}
