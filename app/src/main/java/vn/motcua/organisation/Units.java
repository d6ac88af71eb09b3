// SPDX-License-Identifier: Apache-2.0
package vn.motcua.organisation;

import java.util.List;

/** The register of units. */
public interface Units {
    /** Everything known now. */
    UnitTree tree();

    /** Adds units whose (code, first day) are new; fails on one that stands already. */
    void add(List<Unit> units);
}
