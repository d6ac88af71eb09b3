// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

/** What a calendar knows about the days off of a year. */
public enum YearStatus {
    /** All its days off are decided. */
    CONFIRMED,
    /** At least one of its days is only a proposal. */
    PROPOSED,
    /** No holiday of the year is entered: it counts Monday to Friday. */
    UNKNOWN
}
