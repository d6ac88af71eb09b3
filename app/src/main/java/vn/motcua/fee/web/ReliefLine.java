// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

/**
 * A relief as a line of the page.
 *
 * @param id its key
 * @param forWhom the class, in words
 * @param cut how much, in words
 * @param scope of what, in words
 * @param time from when until when, in words
 * @param source the document
 * @param state past, now or later
 */
record ReliefLine(
        long id,
        String forWhom,
        String cut,
        String scope,
        String time,
        String source,
        State state) {
    /** When it holds, seen from today. */
    enum State {
        NOW,
        LATER,
        PAST
    }
}
