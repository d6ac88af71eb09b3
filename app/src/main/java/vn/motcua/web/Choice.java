// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

/**
 * One of several to choose from in a field.
 *
 * @param value sent with the form
 * @param label read by people
 * @param chosen true for the one chosen now
 */
public record Choice(String value, String label, boolean chosen) {}
