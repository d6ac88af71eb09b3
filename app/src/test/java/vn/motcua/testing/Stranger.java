// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * Somebody of the public at a network address of their own, since tries are counted by it.
 *
 * @param client bound to that address
 * @param address of the server
 */
public record Stranger(HttpClient client, String address) {
    /** A stranger at 127.0.0.{@code place}. */
    public static Stranger from(int place, int port) {
        byte[] own = {127, 0, 0, (byte) place};
        try {
            HttpClient client =
                    HttpClient.newBuilder().localAddress(InetAddress.getByAddress(own)).build();
            return new Stranger(client, "http://127.0.0.1:" + port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Opens a page; headers are given as name, value, name, value, …. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends the form of the look-up with the code of a dossier, without any token of forms. */
    public HttpResponse<String> looksUp(String path, String code, String digits) {
        return sends(path, "code", code, digits);
    }

    /** The same with what the QR code of a receipt holds. */
    public HttpResponse<String> scans(String path, String token, String digits) {
        return sends(path, "token", token, digits);
    }

    private HttpResponse<String> sends(String path, String by, String value, String digits) {
        String form =
                by
                        + "="
                        + URLEncoder.encode(value, StandardCharsets.UTF_8)
                        + "&digits="
                        + URLEncoder.encode(digits, StandardCharsets.UTF_8);
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
