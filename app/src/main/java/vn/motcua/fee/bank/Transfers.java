// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.bank;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.organisation.StoredUnit;

/** The payments by transfer that receipts were given for. */
public interface Transfers {
    /** Those of a unit from one day to another, both included, in the order they were taken. */
    List<Transfer> of(StoredUnit unit, LocalDate from, LocalDate until);
}
