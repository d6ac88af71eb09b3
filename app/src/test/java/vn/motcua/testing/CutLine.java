// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The line between a browser and the program, which a test cuts: at any moment, or so that what was
 * sent arrives and its answer is lost.
 */
public final class CutLine implements AutoCloseable {
    private static final int MOST = 1 << 16;

    private final ServerSocket door;
    private final int program;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile boolean cut;
    private volatile @Nullable String losing;

    private CutLine(ServerSocket door, int program) {
        this.door = door;
        this.program = program;
    }

    /** A line to the program at this port. */
    public static CutLine to(int program) {
        try {
            ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            CutLine line = new CutLine(door, program);
            Thread.ofVirtual().start(line::serve);
            return line;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where browsers reach the program through it. */
    public String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** Nothing gets through any more, not even what is on its way. */
    public void cut() {
        cut = true;
        open.forEach(CutLine::close);
    }

    /** It is whole again. */
    public void mend() {
        losing = null;
        cut = false;
    }

    /** The next request that begins so arrives; its answer does not, and the line is cut. */
    public void loseTheAnswerTo(String request) {
        losing = request;
    }

    /** How many answers were lost so. */
    public int answersLost() {
        return lost.get();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                if (cut) {
                    close(browser);
                } else {
                    Thread.ofVirtual().start(() -> carry(browser));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket browser) {
        open.add(browser);
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), program)) {
            open.add(server);
            Thread.ofVirtual().start(() -> pump(server, browser, false));
            pump(browser, server, true);
        } catch (IOException gone) {
            close(browser);
        } finally {
            close(browser);
            open.remove(browser);
        }
    }

    private void pump(Socket from, Socket to, boolean asking) {
        byte[] bytes = new byte[MOST];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0 && !cut; read = in.read(bytes)) {
                if (asking || !isLost()) {
                    out.write(bytes, 0, read);
                    out.flush();
                }
                if (asking) {
                    watch(new String(bytes, 0, read, StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException gone) {
            close(to);
        } finally {
            close(from);
            close(to);
        }
    }

    private volatile boolean watched;

    private void watch(String text) {
        String wanted = losing;
        if (wanted != null && text.contains(wanted)) {
            watched = true;
        }
    }

    /** The answer is there: whatever was asked has happened. */
    private boolean isLost() {
        if (!watched) {
            return false;
        }
        watched = false;
        losing = null;
        lost.incrementAndGet();
        cut();
        return true;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed already.
        }
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
