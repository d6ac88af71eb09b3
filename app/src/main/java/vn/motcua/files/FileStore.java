// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps files by their content below {@code files} in the data folder: {@code files/aa/<sha256>}. A
 * file is written whole under another name, forced to the disk and then renamed, so that what
 * stands under an address is always what the address says; its row in the register comes last.
 *
 * <p>Files are not yet encrypted at rest nor looked through for viruses; see ADR 0021.
 */
@Component
public class FileStore {
    /** The most bytes of one file: 20 MB. Product default, ADR 0021. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int FOLDER_LETTERS = 2;

    private final Path folder;
    private final FileRegister register;
    private final InstantSource clock;

    FileStore(@Value("${motcua.data:data}") Path data, FileRegister register, InstantSource clock) {
        this.folder = data.resolve("files");
        this.register = register;
        this.clock = clock;
    }

    /** Keeps these bytes, brought by {@code account}, or says why they are not taken in. */
    public Storing keep(byte[] content, long account) {
        if (content.length == 0) {
            return new Storing.Empty();
        }
        if (content.length > MOST_BYTES) {
            return new Storing.TooLarge(MOST_BYTES);
        }
        return FileKind.of(content)
                .<Storing>map(kind -> new Storing.Kept(keep(content, kind, account)))
                .orElseGet(Storing.OfNoKnownKind::new);
    }

    private StoredFile keep(byte[] content, FileKind kind, long account) {
        FileAddress address = new FileAddress(HexFormat.of().formatHex(digest(content)));
        Path path = path(address);
        try {
            if (!Files.exists(path)) {
                write(content, path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        StoredFile file =
                new StoredFile(
                        address,
                        content.length,
                        kind,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        account);
        register.add(file);
        return register.find(address).orElse(file);
    }

    private static void write(byte[] content, Path path) throws IOException {
        Files.createDirectories(path.getParent());
        Path draft = Files.createTempFile(path.getParent(), "draft", ".part");
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What is kept at this address with its bytes; empty when nothing is. */
    public Optional<Content> open(FileAddress address) {
        return register.find(address).map(file -> new Content(file, read(address)));
    }

    /**
     * A file with its bytes.
     *
     * @param file what is known of it
     * @param bytes all of them
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and sent on
    public record Content(StoredFile file, byte[] bytes) {}

    private byte[] read(FileAddress address) {
        try {
            return Files.readAllBytes(path(address));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path path(FileAddress address) {
        return folder.resolve(address.hex().substring(0, FOLDER_LETTERS)).resolve(address.hex());
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
