// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.signing.LocalKey;

/** Plays a remote signing service: one key, one PIN, one code. */
public final class SigningService implements AutoCloseable {
    /** The PIN of the key. */
    public static final String PIN = "1357";

    /** The code that was sent. */
    public static final String CODE = "246810";

    /** "DigestInfo" of SHA-256, which stands before a hash that RSA signs bare (RFC 8017, 9.2). */
    private static final byte[] DIGEST_INFO =
            Base64.getDecoder().decode("MDEwDQYJYIZIAWUDBAIBBQAEIA==");

    private final HttpServer server;
    private final LocalKey key;
    private volatile boolean locked;
    private final JsonMapper json = JsonMapper.builder().build();

    private record Answer(int status, Map<String, ?> body) {}

    /** A service that holds this key. */
    public SigningService(LocalKey key) throws IOException {
        this.key = key;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/csc/v2/", this::handle);
        server.start();
    }

    RemoteAccount account() {
        return new RemoteAccount(address(), "office", "secret", "key-1");
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/csc/v2/");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String what = exchange.getRequestURI().getPath().replace("/csc/v2/", "");
            JsonNode question = json.readTree(exchange.getRequestBody().readAllBytes());
            String bearer = exchange.getRequestHeaders().getFirst("Authorization");
            Answer answer = answer(what, question, String.valueOf(bearer));
            byte[] body = json.writeValueAsBytes(answer.body());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (GeneralSecurityException failed) {
            throw new IOException(failed);
        }
    }

    private Answer answer(String what, JsonNode question, String bearer)
            throws GeneralSecurityException {
        if (what.equals("oauth2/token")) {
            return question.path("client_secret").asString("").equals("secret")
                    ? new Answer(200, Map.of("access_token", "t-1", "token_type", "Bearer"))
                    : error("invalid_client");
        }
        if (!bearer.equals("Bearer t-1")) {
            return error("invalid_token");
        }
        return switch (what) {
            case "credentials/info" -> info();
            case "credentials/authorize" -> authorised(question.path("authData"));
            case "signatures/signHash" -> signed(question);
            default -> error("invalid_request");
        };
    }

    private Answer info() throws GeneralSecurityException {
        var encoder = Base64.getEncoder();
        List<String> chain = List.of(encoder.encodeToString(key.chain().getFirst().getEncoded()));
        return new Answer(
                200,
                Map.of(
                        "key", Map.of("status", "enabled"),
                        "cert", Map.of("certificates", chain)));
    }

    /** Nobody can sign any more. */
    public void lock() {
        locked = true;
    }

    private Answer authorised(JsonNode proofs) {
        if (locked) {
            return error("credential_locked");
        }
        for (JsonNode proof : proofs) {
            String expected = proof.path("id").asString("").equals("PIN") ? PIN : CODE;
            if (!proof.path("value").asString("").equals(expected)) {
                return error("invalid_" + proof.path("id").asString("").toLowerCase(Locale.ROOT));
            }
        }
        return proofs.isEmpty() ? error("user_cancelled") : new Answer(200, Map.of("SAD", "s-1"));
    }

    private Answer signed(JsonNode question) throws GeneralSecurityException {
        if (!question.path("SAD").asString("").equals("s-1")) {
            return error("invalid_request");
        }
        byte[] hash = Base64.getDecoder().decode(question.path("hashes").path(0).asString(""));
        Signature signature = Signature.getInstance("NONEwithRSA");
        signature.initSign(key.key());
        signature.update(DIGEST_INFO);
        signature.update(hash);
        String value = Base64.getEncoder().encodeToString(signature.sign());
        return new Answer(200, Map.of("signatures", List.of(value)));
    }

    private static Answer error(String code) {
        return new Answer(400, Map.of("error", code));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
