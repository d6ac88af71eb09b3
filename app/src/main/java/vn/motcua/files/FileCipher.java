// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig2026;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Seals files (AES-256-GCM in pieces of 1 MB, by Tink), each bound to its address, so that one
 * cannot be put in the place of another. What is sealed begins with a mark; files from before
 * sealing have none and are handed out as they are.
 */
final class FileCipher {
    private static final byte[] MARK = "MCF1".getBytes(StandardCharsets.US_ASCII);

    private final FileKeys keys;
    private final BooleanSupplier anySealed;
    private @Nullable KeysetHandle loaded;

    /**
     * Seals with these keys.
     *
     * @param anySealed whether files were sealed before: then missing keys are lost keys
     */
    FileCipher(FileKeys keys, BooleanSupplier anySealed) {
        this.keys = keys;
        this.anySealed = anySealed;
    }

    /** These bytes, sealed for this address. */
    byte[] seal(FileAddress address, byte[] content) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(content.length + MARK.length);
        sealed.writeBytes(MARK);
        try (OutputStream out = primitive().newEncryptingStream(sealed, bound(address))) {
            out.write(content);
        } catch (GeneralSecurityException failed) {
            throw new IOException("a file could not be sealed", failed);
        }
        return sealed.toByteArray();
    }

    /**
     * What was sealed for this address.
     *
     * @throws DamagedFileException when it is not what was sealed
     */
    byte[] open(FileAddress address, byte[] stored) throws IOException {
        if (!isSealed(stored)) {
            return stored;
        }
        StreamingAead primitive = primitive();
        ByteArrayInputStream rest =
                new ByteArrayInputStream(stored, MARK.length, stored.length - MARK.length);
        try {
            return primitive.newDecryptingStream(rest, bound(address)).readAllBytes();
        } catch (GeneralSecurityException | IOException changed) {
            throw new DamagedFileException(address, changed);
        }
    }

    /** True for bytes that this room sealed; no file of a known kind begins like them. */
    static boolean isSealed(byte[] stored) {
        return stored.length >= MARK.length
                && Arrays.equals(stored, 0, MARK.length, MARK, 0, MARK.length);
    }

    private static byte[] bound(FileAddress address) {
        return address.hex().getBytes(StandardCharsets.US_ASCII);
    }

    private StreamingAead primitive() throws IOException {
        try {
            return handle().getPrimitive(StreamingAeadConfig2026.get(), StreamingAead.class);
        } catch (GeneralSecurityException unreadable) {
            throw new LostKeysException(keys.place(), unreadable);
        }
    }

    private synchronized KeysetHandle handle() throws IOException, GeneralSecurityException {
        if (loaded == null) {
            loaded = keys.find().orElse(null);
        }
        if (loaded == null) {
            if (anySealed.getAsBoolean()) {
                throw new LostKeysException(keys.place(), null);
            }
            loaded = keys.make();
        }
        return loaded;
    }
}
