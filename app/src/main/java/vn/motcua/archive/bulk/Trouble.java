// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import java.util.List;

/**
 * Why an old result is not taken in.
 *
 * @param column the column or field at fault
 * @param value what stood there
 * @param key of the message
 * @param parts of the message
 */
public record Trouble(String column, String value, String key, List<Object> parts) {
    public Trouble {
        parts = List.copyOf(parts);
    }

    /** Never what stood there: personal data stay out of logs. */
    @Override
    public String toString() {
        return "Trouble " + column + " " + key;
    }
}
