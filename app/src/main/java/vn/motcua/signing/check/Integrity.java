// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

/** Whether what was signed is what there is. */
public enum Integrity {
    /** Every byte that was signed is as it was, and all later ones belong to later signatures. */
    INTACT,
    /** Bytes that were signed are others now. */
    ALTERED,
    /** Something was added later that changes what the reader sees. */
    ADDED_TO,
    /** The signature itself does not fit its certificate, or is not made as it must be. */
    MALFORMED
}
