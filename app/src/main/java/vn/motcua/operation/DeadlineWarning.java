// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation;

import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.YearStatus;

/** The warning that due dates were counted in a year whose days off are not decided. */
final class DeadlineWarning {
    private DeadlineWarning() {}

    /** The sentence about {@code year}, which {@code dates} due dates depend on. */
    static String of(int year, long dates, CommandTexts texts) {
        boolean proposed = WorkingCalendar.national().status(year) == YearStatus.PROPOSED;
        return texts.say(
                "operation.deadline.year." + (proposed ? "proposed" : "unknown"),
                Integer.toString(year),
                dates);
    }
}
