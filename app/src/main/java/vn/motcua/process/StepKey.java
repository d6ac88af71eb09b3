// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.regex.Pattern;

/**
 * The name of a step within its process, as used by programs and in addresses; never shown.
 *
 * @param value a small letter, then up to 39 small letters, digits or hyphens, such as {@code
 *     assess}
 */
public record StepKey(String value) implements Comparable<StepKey> {
    /** The form of every key in a process. */
    static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public StepKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the key of a step: " + value);
        }
    }

    @Override
    public int compareTo(StepKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
