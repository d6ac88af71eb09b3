// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig2026;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * The keys that files are sealed with: a Tink keyset in a file that only its owner may read. It
 * lies in the data folder unless the setting {@code motcua.files.key} names another place, such as
 * a disk that is not part of the backup.
 *
 * @param place the file of the keys
 */
record FileKeys(Path place) {
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** The keys that stand there; empty when there are none yet. */
    Optional<KeysetHandle> find() throws IOException, GeneralSecurityException {
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        return Optional.of(
                TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(place),
                        StreamingAeadConfig2026.get(),
                        InsecureSecretKeyAccess.get()));
    }

    /** New keys, forced to the disk before they are used; those somebody else made first win. */
    KeysetHandle make() throws IOException, GeneralSecurityException {
        KeysetHandle made =
                KeysetHandle.generateNew(
                        PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB,
                        StreamingAeadConfig2026.get());
        String text =
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        made, StreamingAeadConfig2026.get(), InsecureSecretKeyAccess.get());
        Path parent = place.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path draft = Files.createTempFile(parent, "key", ".part", OWNER_ONLY);
        try {
            write(text, draft);
            Files.createLink(place, draft);
        } catch (FileAlreadyExistsException first) {
            return find().orElseThrow();
        } finally {
            Files.deleteIfExists(draft);
        }
        return made;
    }

    private static void write(String text, Path draft) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
