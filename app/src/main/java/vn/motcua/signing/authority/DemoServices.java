// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.authority;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
        HttpServer server = server(port);
        return begun(server, DemoAuthority.anew(address(server), clock));
    }

    /**
     * The authority whose keys are in {@code file}, made when there is none, with its services at
     * the port of before, or at another when that is taken.
     */
    public static DemoServices open(Path file, InstantSource clock) throws IOException {
        Path kept = file.resolveSibling("port");
        if (!Files.exists(file)) {
            DemoServices anew = start(0, clock);
            Files.writeString(kept, Integer.toString(anew.server.getAddress().getPort()));
            anew.authority.keys().write(file);
            return anew;
        }
        HttpServer server = again(port(kept));
        var keys = AuthorityKeys.read(file);
        return begun(server, DemoAuthority.with(keys, address(server), clock));
    }

    private static DemoServices begun(HttpServer server, DemoAuthority authority) {
        var begun = new DemoServices(server, authority);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return begun;
    }

    /** The port of before; any when that was lost. */
    private static int port(Path kept) throws IOException {
        String told = Files.exists(kept) ? Files.readString(kept).strip() : "";
        return told.matches("[0-9]{1,5}") ? Integer.parseInt(told) : 0;
    }

    private static HttpServer again(int port) throws IOException {
        try {
            return server(port);
        } catch (BindException taken) {
            return server(0);
        }
    }

    private static HttpServer server(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
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
