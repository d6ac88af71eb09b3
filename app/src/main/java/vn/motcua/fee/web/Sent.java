// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.util.Map;

/**
 * A form as it was sent, with what is wrong in it.
 *
 * @param typed what stands in its fields
 * @param faults what is wrong, by field; empty while nothing is
 */
record Sent(Map<String, String> typed, Map<String, String> faults) {
    /** Nothing was sent. */
    static final Sent NOTHING = new Sent(Map.of(), Map.of());
}
