// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The file of seals outside the database: one line a seal, only ever appended to and forced to the
 * disk. Whoever cuts the tail of the history in the database cannot cut it here as well. A line
 * without its end, torn by a power cut, is no seal; the next writing takes it away.
 */
public final class SealLog {
    private static final int LONGEST_LINE = 512;

    private final Path file;

    /** The log kept in this file; it and its folder are made when first written. */
    public SealLog(Path file) {
        this.file = file;
    }

    /** Where it is kept. */
    public Path file() {
        return file;
    }

    /**
     * The number of the last whole seal, 0 when there is none.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public long lastNumber() {
        return tail().lastLine().map(line -> Seal.ofLine(line).number()).orElse(0L);
    }

    /**
     * Hands every whole line to {@code reader}, oldest first.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public void read(Consumer<String> reader) {
        long whole = tail().whole();
        if (whole == 0) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (long read = 0; read < whole; ) {
                @Nullable String line = lines.readLine();
                if (line == null) {
                    return;
                }
                reader.accept(line);
                read += line.getBytes(StandardCharsets.UTF_8).length + 1L;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Appends the seals and forces them to the disk.
     *
     * @throws UncheckedIOException when the disk refuses
     */
    public void append(List<Seal> seals) {
        StringBuilder text = new StringBuilder();
        seals.forEach(seal -> text.append(seal.line()).append((char) 10));
        ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.US_ASCII));
        long whole = tail().whole();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE)) {
                channel.truncate(whole);
                channel.position(whole);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many bytes hold whole lines, and the last of them. */
    private record Tail(long whole, Optional<String> lastLine) {}

    private Tail tail() {
        if (!Files.exists(file)) {
            return new Tail(0, Optional.empty());
        }
        try (FileChannel channel = FileChannel.open(file, READ)) {
            long size = channel.size();
            long from = Math.max(0, size - 2L * LONGEST_LINE);
            ByteBuffer bytes = ByteBuffer.allocate((int) (size - from));
            int read = 0;
            while (read >= 0 && bytes.hasRemaining()) {
                read = channel.read(bytes, from + bytes.position());
            }
            String text = new String(bytes.array(), StandardCharsets.US_ASCII);
            int end = text.lastIndexOf(10);
            if (end < 0) {
                return new Tail(0, Optional.empty());
            }
            int start = text.lastIndexOf(10, end - 1) + 1;
            return new Tail(from + end + 1, Optional.of(text.substring(start, end)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
