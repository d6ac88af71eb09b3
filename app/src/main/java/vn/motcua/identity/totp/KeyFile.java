// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.totp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of 32 random bytes in a file that nobody but its owner may read, made when first needed.
 *
 * @param path where it is
 */
record KeyFile(Path path) {
    private static final int BYTES = 32;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** The key; throws when the file cannot be read or written, or is no key. */
    SecretKey key() {
        try {
            if (!Files.exists(path)) {
                make();
            }
            byte[] bytes = Files.readAllBytes(path);
            if (bytes.length != BYTES) {
                throw new IllegalStateException("not a key: " + path);
            }
            return new SecretKeySpec(bytes, "AES");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whole or not at all; of two that make it at the same time one wins. */
    private void make() throws IOException {
        Files.createDirectories(
                path.toAbsolutePath().getParent(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Path draft = Files.createTempFile(path.toAbsolutePath().getParent(), "key", ".part", OWNER);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
        link(draft);
    }

    private void link(Path draft) throws IOException {
        try {
            Files.createLink(path, draft);
            Files.delete(draft);
        } catch (FileAlreadyExistsException another) {
            Files.delete(draft);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
