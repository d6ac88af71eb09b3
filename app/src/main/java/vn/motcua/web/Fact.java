// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.jspecify.annotations.Nullable;

/**
 * One line of a summary list.
 *
 * @param label what it is
 * @param value what it says
 * @param language of the value when it is not the page's, else null
 */
public record Fact(String label, String value, @Nullable String language) {
    /** A line in the page's own language. */
    public static Fact of(String label, String value) {
        return new Fact(label, value, null);
    }
}
