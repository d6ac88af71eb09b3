// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.util.Set;

/**
 * What was seen of a PDF before its signatures are checked.
 *
 * @param signed names of the fields that bear a signature
 * @param covered where the last signature or time stamp ends, in bytes from the beginning
 * @param loadChanged whether it carries other files, or does other things, than when it was signed
 * @param roomFilled whether something stands behind a signature in its room
 * @param remarks told beside the verdict
 */
record PdfFacts(
        Set<String> signed,
        long covered,
        boolean loadChanged,
        boolean roomFilled,
        Set<Remark> remarks) {
    PdfFacts {
        signed = Set.copyOf(signed);
        remarks = Set.copyOf(remarks);
    }
}
