// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at a browser without JavaScript: keeps cookies, sends forms with the token of the last
 * page, and follows a redirect only when told to.
 */
public final class Caller {
    /** The cookie of who is signed in. */
    public static final String SESSION = "motcua_session";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN =
            Pattern.compile("<input type=\"hidden\" name=\"_csrf\" value=\"([^\"]+)\">");

    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String token = "";

    private Caller(String address) {
        this.address = address;
    }

    /** A new one at the server on this port. */
    public static Caller atPort(int port) {
        return new Caller("http://localhost:" + port);
    }

    /** Sends this header along from now on. */
    public Caller with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Keeps a cookie that the server never set. */
    public Caller withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** Loses a cookie, as when a session ends. */
    public Caller forget(String cookie) {
        cookies.remove(cookie);
        return this;
    }

    /** The value of a cookie, empty when there is none. */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /** Opens a page. */
    public HttpResponse<String> get(String path) {
        return call(request(path).GET());
    }

    /** Sends a form of fields given as name, value, name, value, …. */
    public HttpResponse<String> send(String path, String... fields) {
        StringBuilder body = new StringBuilder("_csrf=" + encoded(token));
        for (int at = 0; at < fields.length; at += 2) {
            body.append('&').append(encoded(fields[at])).append('=');
            body.append(encoded(fields[at + 1]));
        }
        return call(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends a form of fields like {@link #send} with one file, as a browser does. */
    public HttpResponse<String> sendFile(String path, Upload upload, String... fields) {
        String border = "----cua";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, border, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
        for (int at = 0; at < fields.length; at += 2) {
            byte[] value = fields[at + 1].getBytes(StandardCharsets.UTF_8);
            part(body, border, "name=\"" + fields[at] + "\"", value);
        }
        String file = "name=\"" + upload.field() + "\"; filename=\"" + upload.name() + "\"";
        part(body, border, file, upload.content());
        body.writeBytes(("--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return call(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + border)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A file as a browser sends it. */
    @SuppressWarnings("ArrayRecordComponent") // sent once
    public record Upload(String field, String name, byte[] content) {}

    private static void part(
            ByteArrayOutputStream body, String border, String disposition, byte[] content) {
        String head = "--" + border + "\r\nContent-Disposition: form-data; " + disposition;
        body.writeBytes((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Forgets the token of the last page, as a form of another site does not have it. */
    public Caller withoutToken() {
        token = "";
        return this;
    }

    /** Signs in as an invented person of the demo, by the number of their account. */
    public HttpResponse<String> enterAs(long account) {
        get("/dang-nhap");
        return send("/dang-nhap/thu", "account", Long.toString(account));
    }

    /** Signs in by login and password. */
    public HttpResponse<String> enter(String login, String password) {
        get("/dang-nhap");
        return send("/dang-nhap", "login", login, "password", password);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> call(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String cookie) {
        List<String> parts = List.of(cookie.split(";", -1));
        String[] pair = parts.getFirst().split("=", 2);
        boolean ends = cookie.contains("Max-Age=0");
        if (ends) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
