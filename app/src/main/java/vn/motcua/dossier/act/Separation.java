// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.LocalDate;
import vn.motcua.organisation.UnitCode;

/** Tells where whoever receives may also decide. */
@FunctionalInterface
interface Separation {
    /** True when the separation is waived at {@code unit} on {@code day}. */
    boolean isWaived(UnitCode unit, LocalDate day);
}
