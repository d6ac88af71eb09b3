// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

/** Why somebody has no key to sign with. */
public enum KeyRefusal {
    /** No certificate of theirs stands in the register. */
    NOT_REGISTERED,
    /** Theirs was withdrawn, as on a transfer. */
    WITHDRAWN,
    /** Theirs has run out. */
    EXPIRED
}
