// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.deadline;

import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.YearStatus;
import vn.motcua.operation.wording.Sentence;

/** The warning that due dates were counted in a year whose days off are not decided. */
final class DeadlineWarning {
    private DeadlineWarning() {}

    /** The sentence about {@code year}, which {@code dates} due dates depend on. */
    static Sentence of(int year, long dates) {
        boolean proposed = WorkingCalendar.national().status(year) == YearStatus.PROPOSED;
        String key = "operation.deadline.year." + (proposed ? "proposed" : "unknown");
        return Sentence.of(key, year, dates);
    }
}
