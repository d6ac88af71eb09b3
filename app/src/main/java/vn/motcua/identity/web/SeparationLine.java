// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

/**
 * A waiver as a line of the page.
 *
 * @param id its key
 * @param unit name of the unit
 * @param time from when until when, in words
 * @param decision what allows it
 */
record SeparationLine(long id, String unit, String time, String decision) {}
