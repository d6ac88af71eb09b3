// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The file of seals outside the database: one line a seal, only ever appended to and forced to the
 * disk. Whoever cuts the tail of the history in the database cannot cut it here as well. What
 * stands after the last end of a line, torn by a power cut, is no seal; the next writing takes it
 * away.
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
     * The number of the last line that is a seal, 0 when there is none.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public long lastNumber() {
        SealLogTail tail = tail();
        return number(tail.lastLine()).orElseGet(() -> tail.whole() == 0 ? 0 : lastReadable());
    }

    /** Somebody changed the last line: the last one that can still be read. */
    private long lastReadable() {
        AtomicLong last = new AtomicLong();
        read(line -> number(line).ifPresent(last::set));
        return last.get();
    }

    private static OptionalLong number(String line) {
        try {
            return OptionalLong.of(Seal.ofLine(line).number());
        } catch (IllegalArgumentException noSeal) {
            return OptionalLong.empty();
        }
    }

    /**
     * How many bytes its whole lines have.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public long size() {
        return tail().whole();
    }

    /**
     * Hands every whole line to {@code reader}, oldest first; of a line too long to be a seal only
     * the beginning.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public void read(Consumer<String> reader) {
        long whole = size();
        if (whole == 0) {
            return;
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            StringBuilder line = new StringBuilder();
            for (long left = whole; left > 0; left--) {
                int next = bytes.read();
                if (next == '\n') {
                    reader.accept(line.toString());
                    line.setLength(0);
                } else if (line.length() <= LONGEST_LINE) {
                    line.append((char) next);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Appends the seals that are newer than its last and forces them to the disk; another process
     * that does the same waits.
     *
     * @throws UncheckedIOException when the disk refuses
     */
    public synchronized void append(List<Seal> seals) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE)) {
                // Until the channel is closed.
                channel.lock();
                long last = lastNumber();
                StringBuilder text = new StringBuilder();
                seals.stream()
                        .filter(seal -> seal.number() > last)
                        .forEach(seal -> text.append(seal.line()).append('\n'));
                write(channel, text.toString());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        long whole = SealLogTail.of(channel).whole();
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
        channel.truncate(whole);
        channel.position(whole);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private SealLogTail tail() {
        if (!Files.exists(file)) {
            return SealLogTail.NONE;
        }
        try (FileChannel channel = FileChannel.open(file, READ)) {
            return SealLogTail.of(channel);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
