// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What was true of a clock from one day on, until the next segment begins: the means to know the
 * state as of any past instant without computing the deadline again.
 *
 * @param from first Vietnam day on which this holds
 * @param stopped true while the clock stands still; it began to stand on or before the due day then
 *     in force, so the dossier is in time for as long as it stands
 * @param dueAt the due date in force, Vietnam time; while stopped, the one in force when the stop
 *     began
 */
public record ClockSegment(LocalDate from, boolean stopped, LocalDateTime dueAt) {}
