// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

/** Why no new date is given. */
public enum ReappointmentRefusal implements ReappointmentDecision {
    /** The new day is not after the legal due day and after every new day given before. */
    NOT_LATER,
    /** The new day is not a working day, so nobody could hand over the result. */
    DAY_OFF,
    /** The letter needs a reason. Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9. */
    NO_REASON,
    /** As many new dates as the policy allows have been given already. */
    NO_MORE
}
