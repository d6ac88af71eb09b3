// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The shelf in a folder: {@code aa/<sha256>}. A file is written under another name, forced to the
 * disk, renamed, and the folder is forced too, so that the rename outlives a power cut; so is the
 * folder of a file that is deleted.
 *
 * @param folder {@code files} in the data folder
 */
record FolderShelf(Path folder) implements Shelf {
    private static final int FOLDER_LETTERS = 2;

    @Override
    public void put(FileAddress address, byte[] sealed) throws IOException {
        Path parent = parent(address);
        Path path = path(address);
        boolean isNew = !Files.isDirectory(parent);
        Files.createDirectories(parent);
        Path draft = Files.createTempFile(parent, "draft", ".part");
        try {
            write(sealed, draft);
            Files.move(
                    draft,
                    path,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        force(parent);
        if (isNew) {
            force(folder);
        }
    }

    private static void write(byte[] content, Path draft) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<byte[]> get(FileAddress address) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(path(address)));
        } catch (NoSuchFileException nothing) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(FileAddress address) throws IOException {
        if (Files.deleteIfExists(path(address))) {
            force(parent(address));
        }
    }

    private Path path(FileAddress address) {
        return parent(address).resolve(address.hex());
    }

    private Path parent(FileAddress address) {
        return folder.resolve(address.hex().substring(0, FOLDER_LETTERS));
    }
}
