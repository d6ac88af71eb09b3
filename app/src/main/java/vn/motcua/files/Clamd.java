// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The virus scanner ClamAV as a service of the machine, by its command {@code INSTREAM}.
 *
 * @param place a path of a socket, such as {@code /run/clamav/clamd.ctl}, or {@code host:port}
 * @param patience how long it may take for one file
 */
record Clamd(String place, Duration patience) implements VirusScan {
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final String STREAM = "stream: ";
    private static final String VIRUS = " FOUND";

    @Override
    public Found look(byte[] content) {
        try (ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Found> answer = asking.submit(() -> ask(content));
            try {
                return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                answer.cancel(true);
            } catch (ExecutionException | TimeoutException silent) {
                answer.cancel(true);
            }
            return new Found.NotLooked();
        }
    }

    private Found ask(byte[] content) throws IOException {
        try (SocketChannel line = SocketChannel.open(address())) {
            write(line, ByteBuffer.wrap(COMMAND));
            for (int at = 0; at < content.length; at += PIECE) {
                int length = Math.min(PIECE, content.length - at);
                write(line, ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
                write(line, ByteBuffer.wrap(content, at, length));
            }
            write(line, ByteBuffer.allocate(Integer.BYTES).putInt(0).flip());
            return judged(answer(line));
        }
    }

    private SocketAddress address() {
        if (place.startsWith("/")) {
            return UnixDomainSocketAddress.of(place);
        }
        int colon = place.lastIndexOf(':');
        return new InetSocketAddress(
                place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)));
    }

    private static void write(SocketChannel line, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            line.write(bytes);
        }
    }

    private static String answer(SocketChannel line) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && line.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Found judged(String answer) {
        if (answer.equals(STREAM + "OK")) {
            return new Found.Nothing();
        }
        return answer.startsWith(STREAM) && answer.endsWith(VIRUS)
                ? new Found.Virus(
                        answer.substring(STREAM.length(), answer.length() - VIRUS.length()))
                : new Found.NotLooked();
    }
}
