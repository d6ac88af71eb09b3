// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.util.Optional;
import vn.motcua.signing.check.CertificateState;

/** Why a paper is not signed, not sealed, or not given out. */
public enum SigningRefusal {
    /** The file is no PDF that can be signed. */
    NOT_A_PAPER,
    /** It bears a signature already, and this one must be the first. */
    ALREADY_SIGNED,
    /** Nobody with authority has signed it: Nghị định 30/2020/NĐ-CP, Điều 17. */
    NOT_SIGNED_YET,
    /** It bears the seal already. */
    ALREADY_SEALED,
    /** Somebody else than expected has signed it. */
    WRONG_SIGNER,
    /** It was changed since it was signed. */
    ALTERED,
    /**
     * The key is one of an organisation where one of a person is needed, or the other way round.
     */
    WRONG_KIND_OF_KEY,
    /** The certificate of the key has run out. */
    CERTIFICATE_EXPIRED,
    /** The certificate of the key is not valid yet. */
    CERTIFICATE_NOT_YET_VALID,
    /** The certificate of the key was taken back. */
    CERTIFICATE_REVOKED,
    /** Nobody the installation believes vouches for the certificate of the key. */
    CERTIFICATE_STRANGE,
    /** The PIN or the one-time code is wrong. */
    WRONG_PIN,
    /** The token or the account is locked. */
    KEY_LOCKED,
    /** Whoever holds the key declined, or let the time run out. */
    CANCELLED,
    /** The token or the service does not answer. */
    KEY_UNREACHABLE,
    /** What came out does not hold when it is checked; it was thrown away. */
    NOT_SOUND;

    /** True when it lies with the key: no other paper would fare better. */
    public boolean isOfKey() {
        return switch (this) {
            case WRONG_PIN,
                    KEY_LOCKED,
                    CANCELLED,
                    KEY_UNREACHABLE,
                    WRONG_KIND_OF_KEY,
                    CERTIFICATE_EXPIRED,
                    CERTIFICATE_NOT_YET_VALID,
                    CERTIFICATE_REVOKED,
                    CERTIFICATE_STRANGE ->
                    true;
            case NOT_A_PAPER,
                    ALREADY_SIGNED,
                    NOT_SIGNED_YET,
                    ALREADY_SEALED,
                    WRONG_SIGNER,
                    ALTERED,
                    NOT_SOUND ->
                    false;
        };
    }

    /** Why nobody signs with a certificate in this state; empty when they may. */
    public static Optional<SigningRefusal> of(CertificateState state) {
        return switch (state) {
            case VALID, STATE_UNKNOWN -> Optional.empty();
            case STRANGER, UNFIT -> Optional.of(CERTIFICATE_STRANGE);
            case REVOKED -> Optional.of(CERTIFICATE_REVOKED);
            case EXPIRED -> Optional.of(CERTIFICATE_EXPIRED);
            case NOT_YET_VALID -> Optional.of(CERTIFICATE_NOT_YET_VALID);
        };
    }

    /** What the trouble of a key means for the paper. */
    static SigningRefusal of(KeyTrouble trouble) {
        return switch (trouble) {
            case WRONG_PIN -> WRONG_PIN;
            case LOCKED -> KEY_LOCKED;
            case CANCELLED -> CANCELLED;
            case UNREACHABLE, BUSY, NO_KEY -> KEY_UNREACHABLE;
        };
    }
}
