// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a receipt and what was, beside the paper itself.
 *
 * @param id its key
 * @param number series and number, in words
 * @param told what became of it, sentence by sentence
 * @param voids true when the reader may void it
 * @param left what may still be given back; null when the reader may not, or nothing is left
 * @param key by which a refund sent twice is known again
 */
record ReceiptView(
        long id,
        String number,
        List<String> told,
        boolean voids,
        @Nullable List<Part> left,
        String key) {
    /**
     * A line of which money may be given back.
     *
     * @param field of the form
     * @param label what it is for and how much is left
     * @param value what stands in the field
     */
    record Part(String field, String label, String value) {}
}
