// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.util.List;
import java.util.function.Predicate;

/**
 * A paper that was made outside of the program, as it is to become a draft.
 *
 * @param pdf the file
 * @param title what it is called: kind and subject (tên loại và trích yếu)
 * @param capacity of the signer, in the lines in which it stands on the paper
 * @param signer the name of who signs
 * @param able names of all who might sign: no other of them may stand where the signer should
 * @param symbol what the form says stands behind the number; empty when the paper shows it
 * @param symbols tells what may stand behind a number
 * @param link what its QR code holds
 * @param spots where something goes that is not to be looked for
 * @param preview true for a look: all boxes are drawn in
 */
@SuppressWarnings("ArrayRecordComponent") // read once
public record BroughtAsk(
        byte[] pdf,
        String title,
        List<String> capacity,
        String signer,
        List<String> able,
        String symbol,
        Predicate<String> symbols,
        String link,
        Spots spots,
        boolean preview) {
    public BroughtAsk {
        capacity = List.copyOf(capacity);
        able = List.copyOf(able);
    }

    /** Never what it says: personal data stay out of logs. */
    @Override
    public String toString() {
        return "BroughtAsk";
    }
}
