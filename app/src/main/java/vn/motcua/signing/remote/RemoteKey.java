// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.remote;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.KeyAnswer;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.SigningKey;

/** A key at a remote service: only the hash of what is signed goes there. */
record RemoteKey(HolderKind holder, List<X509Certificate> chain, RemoteSession session)
        implements SigningKey {
    private static final String SHA_256 = "2.16.840.1.101.3.4.2.1";
    private static final String RSA_SHA_256 = "1.2.840.113549.1.1.11";
    private static final String ECDSA_SHA_256 = "1.2.840.10045.4.3.2";

    RemoteKey {
        chain = List.copyOf(chain);
    }

    @Override
    public KeyAnswer sign(byte[] content) {
        String hash = Base64.getEncoder().encodeToString(hash(content));
        RemoteAnswer authorised =
                session.ask(
                        "credentials/authorize",
                        Map.of(
                                "numSignatures",
                                1,
                                "hashes",
                                List.of(hash),
                                "hashAlgorithmOID",
                                SHA_256,
                                "authData",
                                session.proofs()));
        return switch (authorised) {
            case RemoteAnswer.Denied denied -> new KeyAnswer.Refused(denied.why());
            case RemoteAnswer.Given given -> signed(hash, given.body().path("SAD").asString(""));
        };
    }

    private KeyAnswer signed(String hash, String permit) {
        RemoteAnswer answer =
                session.ask(
                        "signatures/signHash",
                        Map.of(
                                "SAD",
                                permit,
                                "hashes",
                                List.of(hash),
                                "hashAlgorithmOID",
                                SHA_256,
                                "signAlgo",
                                algorithm()));
        return switch (answer) {
            case RemoteAnswer.Denied denied -> new KeyAnswer.Refused(denied.why());
            case RemoteAnswer.Given given -> value(given);
        };
    }

    private static KeyAnswer value(RemoteAnswer.Given given) {
        String value = given.body().path("signatures").path(0).asString("");
        try {
            return value.isEmpty()
                    ? new KeyAnswer.Refused(KeyTrouble.UNREACHABLE)
                    : new KeyAnswer.Signed(Base64.getDecoder().decode(value));
        } catch (IllegalArgumentException unreadable) {
            return new KeyAnswer.Refused(KeyTrouble.UNREACHABLE);
        }
    }

    private String algorithm() {
        return certificate().getPublicKey().getAlgorithm().equals("RSA")
                ? RSA_SHA_256
                : ECDSA_SHA_256;
    }

    private static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        session.secrets().close();
    }

    @Override
    public String toString() {
        return "RemoteKey[" + holder + "]";
    }
}
