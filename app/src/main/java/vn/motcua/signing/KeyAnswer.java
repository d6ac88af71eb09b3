// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

/** What a key answers when it is asked to sign. */
public sealed interface KeyAnswer {
    /**
     * It signed.
     *
     * @param value the bytes of the signature
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, put into the paper
    record Signed(byte[] value) implements KeyAnswer {}

    /**
     * It did not sign.
     *
     * @param why the reason
     */
    record Refused(KeyTrouble why) implements KeyAnswer {}
}
