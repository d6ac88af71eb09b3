// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

/** Why a key cannot be opened or does not sign. */
public enum KeyTrouble {
    /** The PIN or the one-time code is wrong. */
    WRONG_PIN,
    /** Too many wrong PINs: the token or the account is locked. */
    LOCKED,
    /** Whoever holds the key declined, or let the time run out. */
    CANCELLED,
    /** The token or the service does not answer. */
    UNREACHABLE,
    /** Somebody else signs with the same token just now. */
    BUSY,
    /** What was given is no key that can sign. */
    NO_KEY
}
