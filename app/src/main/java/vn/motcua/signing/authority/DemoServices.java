// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.authority;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.Executors;

/** The services of a {@link DemoAuthority}, on the loopback address only, until closed. */
public final class DemoServices implements AutoCloseable {
    private static final int LARGEST_REQUEST = 64 * 1024;

    private final HttpServer server;
    private final DemoAuthority authority;

    private interface Answer {
        byte[] to(byte[] request) throws IOException;
    }

    private DemoServices(HttpServer server, DemoAuthority authority) {
        this.server = server;
        this.authority = authority;
        var states = new StateService(authority);
        var stamps = new StampService(authority);
        serve("/ocsp", "application/ocsp-response", states::answer);
        serve("/crl", "application/pkix-crl", request -> states.list());
        serve("/tsa", "application/timestamp-reply", stamps::answer);
    }

    /**
     * A new authority with its services.
     *
     * @param port 0 for any that is free
     */
    public static DemoServices start(int port, InstantSource clock) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        HttpServer server = HttpServer.create(address, 0);
        URI services = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var started = new DemoServices(server, new DemoAuthority(services, clock));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return started;
    }

    /** Whose services these are. */
    public DemoAuthority authority() {
        return authority;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(String path, String type, Answer answer) {
        server.createContext(path, exchange -> handle(exchange, type, answer));
    }

    private static void handle(HttpExchange exchange, String type, Answer answer)
            throws IOException {
        try (exchange) {
            byte[] request = exchange.getRequestBody().readNBytes(LARGEST_REQUEST);
            byte[] said = answer.to(request);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, said.length);
            exchange.getResponseBody().write(said);
        }
    }
}
