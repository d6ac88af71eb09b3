// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.remote;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;

/**
 * Opens keys at a remote signing service by the protocol of the Cloud Signature Consortium (CSC API
 * 2.0), which services of SIM PKI and of cloud keys speak.
 */
public final class RemoteKeys {
    private final RemoteCalls calls;

    /**
     * @param patience how long somebody may take to confirm on the telephone
     */
    public RemoteKeys(Duration patience) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        this.calls = new RemoteCalls(client, patience);
    }

    /**
     * Opens the key of the account; nothing is signed and nobody is asked to confirm yet. What is
     * asked for at each signature is kept until the key is closed.
     */
    public KeyOpening open(RemoteAccount account, KeySecrets secrets, HolderKind holder) {
        RemoteAnswer signIn =
                calls.ask(
                        account.service().resolve("oauth2/token"),
                        "",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", account.clientId(),
                                "client_secret", account.clientSecret()));
        return switch (signIn) {
            case RemoteAnswer.Denied denied -> new KeyOpening.Closed(denied.why());
            case RemoteAnswer.Given given -> {
                String token = given.body().path("access_token").asString("");
                KeySecrets kept = secrets.copy();
                KeyOpening opening =
                        described(new RemoteSession(calls, account, token, kept), holder);
                if (opening instanceof KeyOpening.Closed) {
                    kept.close();
                }
                yield opening;
            }
        };
    }

    private static KeyOpening described(RemoteSession session, HolderKind holder) {
        RemoteAnswer info =
                session.ask("credentials/info", Map.of("certificates", "chain", "certInfo", true));
        return switch (info) {
            case RemoteAnswer.Denied denied -> new KeyOpening.Closed(denied.why());
            case RemoteAnswer.Given given -> opened(session, given.body(), holder);
        };
    }

    private static KeyOpening opened(RemoteSession session, JsonNode body, HolderKind holder) {
        boolean enabled = body.path("key").path("status").asString("").equals("enabled");
        try {
            List<X509Certificate> chain = chain(body.path("cert").path("certificates"));
            return enabled && !chain.isEmpty()
                    ? new KeyOpening.Opened(new RemoteKey(holder, chain, session))
                    : new KeyOpening.Closed(KeyTrouble.NO_KEY);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return new KeyOpening.Closed(KeyTrouble.NO_KEY);
        }
    }

    private static List<X509Certificate> chain(JsonNode certificates)
            throws GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        var chain = new ArrayList<X509Certificate>();
        for (JsonNode one : certificates) {
            byte[] content = Base64.getDecoder().decode(one.asString(""));
            chain.add(
                    (X509Certificate)
                            factory.generateCertificate(new ByteArrayInputStream(content)));
        }
        return chain;
    }
}
