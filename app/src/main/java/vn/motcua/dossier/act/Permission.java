// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.UnitCode;

/** Tells whether somebody has a right at a unit today; the one place of rights answers. */
@FunctionalInterface
interface Permission {
    /** True when {@code staff} may do {@code action} at {@code unit} today. */
    boolean may(Staff staff, Action action, UnitCode unit);
}
