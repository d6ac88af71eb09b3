// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a window, in which somebody of the demo signs in. */
final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FAULT = "(?s)class=\"faults\".*?<li>(.*?)</li>";
    private static final int OK = 200;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String server;

    Visitor(String server) {
        this.server = server;
    }

    /** Signs the account in through the page's own form; what its next forms send. */
    String signIn(long account) throws IOException, InterruptedException {
        String form = "account=" + account + "&_csrf=" + encoded(token(get("/dang-nhap")));
        send(
                HttpRequest.newBuilder(URI.create(server + "/dang-nhap/thu"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        return token(get("/tai-khoan"));
    }

    /** What the server gave this browser to keep under that name. */
    String kept(String cookie) {
        CookieStore kept = cookies.getCookieStore();
        return kept.getCookies().stream()
                .filter(one -> one.getName().equals(cookie))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** The page at that path. */
    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server + path)));
    }

    /** What comes of sending these fields there, after all that it leads to. */
    String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String form =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(server + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new IOException(
                    "%s says %d %s"
                            .formatted(
                                    response.uri().getPath(),
                                    response.statusCode(),
                                    PageForm.first(response.body(), FAULT)));
        }
        return response.body();
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("a page without a form");
        }
        return token.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
