// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;

/** Stops of the clock in the words of the tests. */
final class StopsFixture {
    private StopsFixture() {}

    static ClockStop supplement(String start, String end) {
        return new ClockStop(LocalDate.parse(start), LocalDate.parse(end), StopReason.SUPPLEMENT);
    }

    static ClockStop finance(String start, String end) {
        return new ClockStop(LocalDate.parse(start), LocalDate.parse(end), StopReason.FINANCE);
    }

    static ClockStop agency(String start, String end) {
        return new ClockStop(LocalDate.parse(start), LocalDate.parse(end), StopReason.AGENCY);
    }

    static ClockStop standing(String start, StopReason reason) {
        return new ClockStop(LocalDate.parse(start), null, reason);
    }
}
