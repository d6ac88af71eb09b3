// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.util.List;

/**
 * The days ahead with what is due on them.
 *
 * @param note how much it is together
 * @param late what should be done already
 * @param days from today on, those without work too
 * @param later how many pieces of work are due after those days
 */
record AgendaPage(String note, List<WorkPage.Line> late, List<Day> days, int later) {
    AgendaPage {
        late = List.copyOf(late);
        days = List.copyOf(days);
    }

    /**
     * One day.
     *
     * @param name such as thứ Sáu, 20/11/2026
     * @param today true for this day
     * @param off why nobody works; empty on a working day
     * @param lines what is due
     */
    record Day(String name, boolean today, String off, List<WorkPage.Line> lines) {
        Day {
            lines = List.copyOf(lines);
        }
    }
}
