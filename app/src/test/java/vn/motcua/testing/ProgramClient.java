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
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.identity.account.ApiTokens;

/**
 * A program that works with a token.
 *
 * @param address of the server
 * @param token empty for none
 */
public record ProgramClient(String address, String token) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /** A program of the {@link SampleStaff} with this login, at the server of this context. */
    public static ProgramClient as(String login, ApplicationContext office) {
        ApiTokens.Issue issue = office.getBean(ApiTokens.class).issue(login);
        if (issue instanceof ApiTokens.Issue.Made made) {
            return at(office, made.token().text());
        }
        throw new AssertionError(login + ": " + issue);
    }

    /** A program without a token. */
    public static ProgramClient nobody(ApplicationContext office) {
        return at(office, "");
    }

    private static ProgramClient at(ApplicationContext office, String token) {
        String port = office.getEnvironment().getRequiredProperty("local.server.port");
        return new ProgramClient("http://localhost:" + port, token);
    }

    /** Reads; headers are given as name, value, name, value, …. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends JSON; a header given twice is the caller's. */
    public HttpResponse<String> post(String path, String json, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends something else than JSON. */
    public HttpResponse<String> postText(String path, String text, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString(text)));
    }

    /** The JSON of an answer. */
    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
