// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a browser and the server, cut and mended; what is on its way is lost. */
final class BrokenLine implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private BrokenLine(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    /** A line to the server at this address. */
    static BrokenLine to(String address) throws IOException {
        ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        BrokenLine line = new BrokenLine(door, URI.create(address).getPort());
        Thread.ofVirtual().start(line::serve);
        return line;
    }

    /** Where a browser reaches the server through it. */
    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(BrokenLine::end);
    }

    void mend() {
        cut = false;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                if (cut) {
                    end(browser);
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
        try (Socket there = new Socket(InetAddress.getLoopbackAddress(), server)) {
            open.add(there);
            Thread.ofVirtual().start(() -> pump(there, browser));
            pump(browser, there);
        } catch (IOException gone) {
            end(browser);
        } finally {
            open.remove(browser);
        }
    }

    private void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            end(to);
        } finally {
            end(from);
            end(to);
            open.remove(from);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed already.
        }
    }

    @Override
    public void close() throws IOException {
        cut();
        door.close();
    }
}
