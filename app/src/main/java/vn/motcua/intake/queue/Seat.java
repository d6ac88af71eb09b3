// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import vn.motcua.identity.AccountId;

/**
 * Somebody of the staff at their counter.
 *
 * @param counter internal key of the counter
 * @param account who sits there
 */
public record Seat(long counter, AccountId account) {}
