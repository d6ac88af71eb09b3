// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.LocalDate;

/**
 * The decision by which a procedure was published (quyết định công bố). Nghị định 63/2010/NĐ-CP,
 * Điều 15: the chair of the province decides at least five days before it takes effect.
 *
 * @param number its number and symbol, such as {@code 1234/QĐ-UBND}
 * @param date its date
 * @param signedBy who signed it
 */
public record PublicationDecision(String number, LocalDate date, String signedBy) {
    public PublicationDecision {
        if (number.isBlank() || signedBy.isBlank()) {
            throw new IllegalArgumentException("a decision has a number and a signer");
        }
    }
}
