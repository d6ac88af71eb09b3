// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.util.Set;

/**
 * What was seen of a PDF before its signatures are checked.
 *
 * @param signed names of the fields that bear a signature
 * @param covered where the last signature or time stamp ends, in bytes from the beginning
 * @param remarks told beside the verdict
 */
record PdfFacts(Set<String> signed, long covered, Set<Remark> remarks) {
    PdfFacts {
        signed = Set.copyOf(signed);
        remarks = Set.copyOf(remarks);
    }
}
