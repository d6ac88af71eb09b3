// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.authority;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A certificate authority that anybody can be: its names say that it is one for trying out. It
 * lives as long as the process, or as long as its keys are kept.
 */
public final class DemoAuthority {
    /** What stands in every name that it gives. */
    public static final String MARK = "DEMO";

    private static final String AGENCY = "Một Cửa " + MARK;
    private static final Duration LIFE = Duration.ofDays(3650);
    private static final Duration EARLIER = Duration.ofDays(365);

    private final InstantSource clock;
    private final URI services;
    private final IssuedKey root;
    private final IssuedKey states;
    private final IssuedKey stamps;
    private final Map<BigInteger, Instant> revoked = new ConcurrentHashMap<>();

    private DemoAuthority(URI services, InstantSource clock, AuthorityKeys keys) {
        this.clock = clock;
        this.services = services;
        this.root = keys.root();
        this.states = keys.states();
        this.stamps = keys.stamps();
    }

    /** A new authority whose services are at {@code services}. */
    static DemoAuthority anew(URI services, InstantSource clock) {
        Instant now = clock.instant();
        IssuedKey root = Certificates.root(own("Gốc " + MARK + ", không có giá trị pháp lý", now));
        return new DemoAuthority(
                services,
                clock,
                new AuthorityKeys(
                        root,
                        Certificates.states(root, own("Trạng thái chứng thư " + MARK, now)),
                        Certificates.timeStamps(
                                root, own("Dấu thời gian " + MARK, now), services)));
    }

    /** The authority whose keys these are. */
    static DemoAuthority with(AuthorityKeys keys, URI services, InstantSource clock) {
        return new DemoAuthority(services, clock, keys);
    }

    AuthorityKeys keys() {
        return new AuthorityKeys(root, states, stamps);
    }

    /** The certificate that whoever believes this authority trusts. */
    public X509Certificate rootCertificate() {
        return root.certificate();
    }

    /** A new key in a file (PKCS#12), locked by {@code pin}. */
    public byte[] issue(Subject subject, char[] pin) {
        IssuedKey issued = Certificates.signer(root, subject, services);
        return file(issued, pin);
    }

    /** Takes a certificate back from now on. */
    public void revoke(X509Certificate certificate) {
        revoked.put(certificate.getSerialNumber(), clock.instant());
    }

    /** The address of the time stamp service (RFC 3161). */
    public URI timeStampAddress() {
        return services.resolve("/tsa");
    }

    /** Since when a certificate is revoked. */
    Optional<Instant> revokedSince(BigInteger serial) {
        return Optional.ofNullable(revoked.get(serial));
    }

    Map<BigInteger, Instant> revoked() {
        return Map.copyOf(revoked);
    }

    IssuedKey root() {
        return root;
    }

    IssuedKey states() {
        return states;
    }

    IssuedKey stamps() {
        return stamps;
    }

    Instant now() {
        return clock.instant();
    }

    private static Subject own(String name, Instant now) {
        return new Subject(name, AGENCY, now.minus(EARLIER), now.plus(LIFE));
    }

    private static byte[] file(IssuedKey issued, char[] pin) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, pin);
            Certificate[] chain = issued.chain().toArray(Certificate[]::new);
            store.setKeyEntry("key", issued.key(), pin, chain);
            var file = new ByteArrayOutputStream();
            store.store(file, pin);
            return file.toByteArray();
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException("no key could be written", failed);
        }
    }
}
