// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.Signers;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.register.CertificateEntry;
import vn.motcua.signing.register.CertificateKind;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.CertificateRegister;
import vn.motcua.signing.register.DemoSigning;
import vn.motcua.signing.register.KeyPlace;

/** Keys of the demo's authority for the people of a test. */
public final class DemoKeys {
    /** What unlocks them. */
    public static final KeySecrets PIN = KeySecrets.pin(DemoSigning.PIN);

    private DemoKeys() {}

    /** Gives {@code owner} a certificate that is good around {@code now}. */
    public static void register(SmallOffice office, CertificateOwner owner, Instant now) {
        Home home =
                new Home(office.bean(DemoSigning.class), office.bean(CertificateRegister.class));
        register(home, owner, now);
    }

    /** Where keys are made and entered. */
    public record Home(DemoSigning demo, CertificateRegister register) {}

    /** The same in an office of another make. */
    public static void register(Home home, CertificateOwner owner, Instant now) {
        var subject =
                new Subject("Ea Tam", "Ea Tam", now.minusSeconds(60), now.plusSeconds(90_000));
        byte[] file = PIN.withPin(pin -> home.demo().authority().issue(subject, pin));
        try (SigningKey key = Signers.open(file, owner.holder(), DemoSigning.PIN.toCharArray())) {
            home.register()
                    .enter(
                            new CertificateEntry(
                                    owner,
                                    key.certificate(),
                                    CertificateKind.DEMO,
                                    new KeyPlace.InFile(file),
                                    Optional.empty(),
                                    LocalDate.parse("2026-01-05"),
                                    Optional.empty(),
                                    Optional.empty()));
        }
    }
}
