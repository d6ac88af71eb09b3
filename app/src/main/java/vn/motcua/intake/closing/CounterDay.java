// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing;

import java.time.LocalDate;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;

/**
 * One officer at the counter of one unit on one Vietnam day.
 *
 * @param unit of the counter
 * @param officer who sits there
 * @param day Vietnam day
 */
public record CounterDay(StoredUnit unit, AccountId officer, LocalDate day) {}
