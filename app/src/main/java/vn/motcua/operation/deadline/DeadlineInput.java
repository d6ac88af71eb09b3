// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.deadline;

import java.time.LocalDateTime;
import java.util.List;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.ProcessingTime;

/**
 * One limit to compute.
 *
 * @param received the valid reception, Vietnam time
 * @param limit the processing time
 * @param stops the stops of the clock
 */
record DeadlineInput(LocalDateTime received, ProcessingTime limit, List<ClockStop> stops) {
    DueDate dueDate(DueDateCalculator calculator) {
        return calculator.dueDate(received, limit, stops);
    }
}
