// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes what was typed into a form (AES-256-GCM) with the key that only its page has: the database
 * alone, or a copy of it, opens nothing.
 *
 * @param key of the form
 */
record TypedBox(FormKey key) {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** The nonce and what is encrypted. */
    byte[] close(String typed) {
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] closed =
                    cipher(Cipher.ENCRYPT_MODE, nonce)
                            .doFinal(typed.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE_BYTES + closed.length).put(nonce).put(closed).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was typed; empty when it was closed with another key. */
    Optional<String> open(byte[] box) {
        ByteBuffer buffer = ByteBuffer.wrap(box);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] closed = new byte[buffer.remaining()];
        buffer.get(closed);
        try {
            byte[] typed = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(closed);
            return Optional.of(new String(typed, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException anotherKey) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(key.cipherKey(), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
