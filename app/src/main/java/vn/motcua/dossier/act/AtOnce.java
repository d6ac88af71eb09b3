// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.LocalDate;
import vn.motcua.identity.AccountId;

/**
 * How a case was settled while the applicant waited (giải quyết ngay).
 *
 * @param signer who decided and signed it
 * @param number of the result, as it stands in the book, such as {@code 1842/01/2026-SCT/BS}
 * @param dated the day of that number
 * @param recipient who took the result
 * @param authority the paper by which they took it for the applicant; empty for the applicant
 */
public record AtOnce(
        AccountId signer, String number, LocalDate dated, String recipient, String authority) {
    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "AtOnce[" + number + "]";
    }
}
