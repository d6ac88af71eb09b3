// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.identity.Role;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.Signers;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.register.CertificateEntry;
import vn.motcua.signing.register.CertificateKind;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.CertificateRegister;
import vn.motcua.signing.register.DemoSigning;
import vn.motcua.signing.register.KeyPlace;
import vn.motcua.signing.register.KeyRing;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleStaff;

/** The clerk of a unit keeps its certificates. */
@BrowserTest
class CertificatesIT {
    private static final String PAGE = "/quan-tri/chung-thu-so";
    private static final CertificateOwner OWN = new CertificateOwner.Agency(SampleStaff.EA_TAM);
    private static final CertificateOwner OTHER = new CertificateOwner.Agency(SampleStaff.EA_PUK);

    private final Browser browser;
    private final People people;
    private final CertificateRegister register;
    private final KeyRing ring;
    private final DemoSigning demo;
    private final InstantSource clock;

    CertificatesIT(
            Browser browser,
            People people,
            @Autowired CertificateRegister register,
            @Autowired KeyRing ring,
            @Autowired DemoSigning demo,
            @Autowired InstantSource clock) {
        this.browser = browser;
        this.people = people;
        this.register = register;
        this.ring = ring;
        this.demo = demo;
        this.clock = clock;
    }

    @BeforeEach
    void both_units_have_a_seal() {
        if (ring.current(OWN, clock.instant()).isEmpty()) {
            register.enter(entry(OWN, SampleStaff.EA_TAM, Duration.ofDays(40)));
        }
        if (ring.current(OTHER, clock.instant()).isEmpty()) {
            register.enter(entry(OTHER, SampleStaff.EA_PUK, Duration.ofDays(400)));
        }
    }

    @Test
    void the_clerk_sees_those_of_the_own_unit_and_withdraws_one_with_a_reason() {
        browser.openAs(
                people.as(Role.CLERK),
                PAGE,
                Eyes.DESK,
                open -> {
                    assertThat(open.raw().locator("main").innerText())
                            .contains("Ea Tam", "Sắp hết hạn")
                            .doesNotContain("Ea Puk");
                    open.passesAxe().screenshot("signing-certificates");
                    open.raw().locator("main button[name=certificate]").first().click();
                    assertThat(open.raw().locator("[role=alert]").innerText())
                            .contains("lý do thu hồi");
                    open.raw().locator("main input[name=reason]").first().fill("Mất thiết bị");
                    open.raw().locator("main button[name=certificate]").first().click();
                    assertThat(open.raw().locator("main").innerText())
                            .contains("Đã thu hồi", "Mất thiết bị");
                });

        assertThat(ring.current(OWN, clock.instant())).isEmpty();
        assertThat(ring.current(OTHER, clock.instant())).isPresent();
    }

    private CertificateEntry entry(CertificateOwner owner, UnitCode unit, Duration left) {
        Instant now = clock.instant();
        var subject = new Subject(unit.value(), unit.value(), now, now.plus(left));
        byte[] file = demo.authority().issue(subject, Signers.PIN);
        try (SigningKey key = Signers.open(file, owner.holder())) {
            LocalDate today = LocalDate.of(2026, 11, 20);
            return new CertificateEntry(
                    owner,
                    key.certificate(),
                    CertificateKind.DEMO,
                    new KeyPlace.InFile(file),
                    Optional.empty(),
                    today,
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
