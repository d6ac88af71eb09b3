// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.List;

/** The register of procedure versions. */
public interface Procedures {
    /** Every version of every procedure known now. */
    ProcedureList all();

    /** Adds versions whose (code, first day) are new; fails on one that stands already. */
    void add(List<ProcedureVersion> versions);
}
