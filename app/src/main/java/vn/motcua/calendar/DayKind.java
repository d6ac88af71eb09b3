// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

/** Why a day of the calendar differs from the plain Monday-to-Friday week. */
public enum DayKind {
    /** A public holiday (nghỉ lễ, Tết). Bộ luật Lao động 2019, Điều 112 khoản 1. */
    STATUTORY,
    /**
     * The day off in place of a holiday that fell on a weekly day off (nghỉ bù). Bộ luật Lao động
     * 2019, Điều 111 khoản 3.
     */
    COMPENSATORY,
    /** A working day made a day off by a yearly decision (nghỉ hoán đổi). */
    SWAP_OFF,
    /** A Saturday worked in place of a day swapped off (làm bù). */
    SWAP_WORK;

    /** True when people work on such a day. */
    public boolean working() {
        return this == SWAP_WORK;
    }
}
