// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import java.util.Optional;

/** A check, by the module that owns a table, that its current rows tell what the events tell. */
public interface RowCheck {
    /** The first row that differs, empty when all agree; runs in the verification's snapshot. */
    Optional<Break> firstBreak();
}
