// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

/** What is known of a certificate at the moment of its signature. */
public enum CertificateState {
    /** It was valid, and vouched for by an authority that is believed. */
    VALID,
    /** Nobody who is believed vouches for it. */
    STRANGER,
    /** It is not made for signing papers, or by means that are too weak today. */
    UNFIT,
    /** It was taken back. */
    REVOKED,
    /** It had run out, or nothing proves that the signature was made before it did. */
    EXPIRED,
    /** It was not valid yet. */
    NOT_YET_VALID,
    /** Nobody could be asked whether it was taken back. */
    STATE_UNKNOWN
}
