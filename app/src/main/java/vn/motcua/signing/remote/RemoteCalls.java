// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.remote;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.signing.KeyTrouble;

/** Sends one question of the protocol and reads its answer. */
final class RemoteCalls {
    private static final int OK = 200;

    /** What the standard calls what went wrong (CSC API 2.0, 8.4 and 11.6). */
    private static final Map<String, KeyTrouble> TROUBLES =
            Map.of(
                    "invalid_pin", KeyTrouble.WRONG_PIN,
                    "invalid_otp", KeyTrouble.WRONG_PIN,
                    "authentication_failed", KeyTrouble.WRONG_PIN,
                    "credential_locked", KeyTrouble.LOCKED,
                    "pin_locked", KeyTrouble.LOCKED,
                    "access_denied", KeyTrouble.CANCELLED,
                    "user_cancelled", KeyTrouble.CANCELLED,
                    "expired_request", KeyTrouble.CANCELLED);

    private final HttpClient client;
    private final Duration patience;
    private final JsonMapper json = JsonMapper.builder().build();

    RemoteCalls(HttpClient client, Duration patience) {
        this.client = client;
        this.patience = patience;
    }

    RemoteAnswer ask(URI address, String token, Map<String, ?> question) {
        try {
            HttpResponse<String> answer =
                    client.send(
                            request(address, token, question),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            JsonNode body = json.readTree(answer.body());
            return answer.statusCode() == OK
                    ? new RemoteAnswer.Given(body)
                    : new RemoteAnswer.Denied(trouble(body));
        } catch (HttpTimeoutException nobodyConfirmed) {
            return new RemoteAnswer.Denied(KeyTrouble.CANCELLED);
        } catch (IOException | JacksonException noAnswer) {
            return new RemoteAnswer.Denied(KeyTrouble.UNREACHABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new RemoteAnswer.Denied(KeyTrouble.CANCELLED);
        }
    }

    private HttpRequest request(URI address, String token, Map<String, ?> question) {
        String body = json.writeValueAsString(question);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(patience)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private static KeyTrouble trouble(JsonNode body) {
        return TROUBLES.getOrDefault(body.path("error").asString(""), KeyTrouble.UNREACHABLE);
    }
}
