// SPDX-License-Identifier: Apache-2.0
package vn.motcua.organisation;

import java.util.List;

/** The register of units that took over from others. */
public interface Successions {
    /** Every one known, by first day and codes. */
    List<Succession> all();

    /** Those that took over from this unit, by first day and code. */
    List<Succession> after(UnitCode predecessor);

    /**
     * Adds what is not known yet. Throws {@link IllegalArgumentException} when no unit of such a
     * code stood the day before, or none stands on the day.
     */
    void add(List<Succession> successions);
}
