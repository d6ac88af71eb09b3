// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * A program that asks the server over HTTP, follows no redirect and keeps no cookie.
 *
 * @param address of the server
 */
public record Visitor(String address) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The visitor of the server at this port of the machine itself. */
    public static Visitor atPort(int port) {
        return new Visitor("http://localhost:" + port);
    }

    /** Asks for {@code path} with headers given as name, value, name, value, …. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** Sends an empty form to {@code path}. */
    public HttpResponse<String> post(String path, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
