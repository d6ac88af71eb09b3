// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.time.LocalDate;

/**
 * By which somebody signs in the place of who has the authority (ủy quyền ký): only from the first
 * to the last of its days. Nghị định 30/2020/NĐ-CP, Điều 13, khoản 3: in writing, for a time.
 *
 * @param from first day
 * @param until last day
 * @param decision number of the decision that gives it, such as {@code 15/QĐ-UBND}
 */
public record SigningMandate(LocalDate from, LocalDate until, String decision) {
    public SigningMandate {
        if (until.isBefore(from) || decision.isBlank()) {
            throw new IllegalArgumentException("a mandate has days in order and a decision");
        }
    }

    /** True on its days. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
