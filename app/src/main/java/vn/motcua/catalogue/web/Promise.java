// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.web;

import java.time.LocalDateTime;
import java.util.List;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.ProcessingTime;

/**
 * When something would be ready that is handed in at the next occasion.
 *
 * @param now when the page is read
 * @param handedIn now while the counter is open, else its next opening
 * @param limit the processing time
 * @param due when it is ready
 */
record Promise(LocalDateTime now, LocalDateTime handedIn, ProcessingTime limit, DueDate due) {
    static Promise of(DueDateCalculator calculator, LocalDateTime now, ProcessingTime limit) {
        LocalDateTime handedIn = calculator.nextReception(now);
        return new Promise(now, handedIn, limit, calculator.dueDate(handedIn, limit, List.of()));
    }

    boolean isToday() {
        return handedIn.toLocalDate().equals(now.toLocalDate());
    }
}
