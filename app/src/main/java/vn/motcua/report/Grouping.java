// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the rows of a report of handling stand for. */
public enum Grouping {
    /** One row a unit, each alone, without its children; the key is the unit's code. */
    UNIT,
    /** One row a procedure; the key is the procedure's code. */
    PROCEDURE,
    /** One row a field of procedures (lĩnh vực); the key is its name. */
    FIELD,
    /** One row a level of units: province, district, commune. */
    LEVEL;

    /** The word used on the command line and in addresses, such as {@code unit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The grouping with this {@link #code()}, or empty when there is none. */
    public static Optional<Grouping> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
    }
}
