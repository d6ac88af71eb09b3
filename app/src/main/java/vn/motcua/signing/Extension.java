// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import vn.motcua.signing.check.Verdict;

/** What became of a signed paper that was to be proved for longer. */
public sealed interface Extension {
    /**
     * It bears time stamps and the states of the certificates now.
     *
     * @param paper the extended file: the old one is its beginning
     * @param verdict of the check
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, kept
    record Done(byte[] paper, Verdict verdict) implements Extension {}

    /** A service does not answer, or not yet: the paper is as it was, and good for another try. */
    record Later() implements Extension {}

    /**
     * No try will help.
     *
     * @param verdict of the check of what came in, or of what came out
     */
    record Never(Verdict verdict) implements Extension {}
}
