// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import vn.motcua.signing.check.Verdict;

/** What became of a paper that was to be signed, sealed or extended. */
public sealed interface Signing {
    /**
     * It is done, and was checked before it came out.
     *
     * @param paper the signed file
     * @param verdict of the check
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, kept or sent
    record Done(byte[] paper, Verdict verdict) implements Signing {}

    /**
     * The paper is as it was.
     *
     * @param why the reason
     */
    record Refused(SigningRefusal why) implements Signing {}
}
