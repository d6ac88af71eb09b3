// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.totp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts secrets at rest with AES-256-GCM. Each box is bound to its owner, so that one copied to
 * another row does not open.
 */
final class SecretBox {
    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    SecretBox(SecretKey key) {
        this.key = key;
    }

    /** One byte of version, the nonce, and what is encrypted. */
    byte[] close(byte[] secret, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] closed = crypt(Cipher.ENCRYPT_MODE, nonce, owner, secret);
        return ByteBuffer.allocate(1 + NONCE_BYTES + closed.length)
                .put(VERSION)
                .put(nonce)
                .put(closed)
                .array();
    }

    /** What {@link #close} was given; throws when the key or the owner is another one. */
    byte[] open(byte[] box, String owner) {
        ByteBuffer buffer = ByteBuffer.wrap(box);
        if (buffer.get() != VERSION) {
            throw new IllegalStateException("secret of an unknown form");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] closed = new byte[buffer.remaining()];
        buffer.get(closed);
        return crypt(Cipher.DECRYPT_MODE, nonce, owner, closed);
    }

    private byte[] crypt(int mode, byte[] nonce, String owner, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("secret does not open with this key", failed);
        }
    }
}
