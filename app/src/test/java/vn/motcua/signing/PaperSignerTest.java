// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.check.FoundSignature;
import vn.motcua.signing.check.Verdict;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperSignerTest {
    private Signers office;

    @BeforeAll
    void open() {
        office = new Signers();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void a_paper_is_signed_then_numbered_then_sealed_and_all_of_it_holds() {
        byte[] signed = office.signed();

        byte[] sealed = Signers.done(office.seal(signed, office.clerk));

        assertThat(sealed).startsWith(signed);
        assertThat(office.check(sealed)).isInstanceOf(Verdict.Sound.class);
        assertThat(office.check(sealed).signatures())
                .extracting(FoundSignature::field)
                .containsExactly("signature", "seal");
        assertThat(office.check(sealed).signatures().getFirst().signer().organisation())
                .isEqualTo(Signers.COMMITTEE);
    }

    @Test
    void who_has_no_image_signs_in_words() {
        var words = new Mark.Words(List.of("Ký bởi: " + Signers.CHAIRMAN, "Cơ quan: UBND xã"));

        Signing signing =
                office.signer.sign(
                        new PaperSigner.Unsigned(Papers.confirmation(), Papers.PLACES),
                        words,
                        office.chairman,
                        office.clock.instant());

        assertThat(office.check(Signers.done(signing))).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void the_clerk_does_not_seal_what_nobody_has_signed() {
        assertThat(office.seal(Papers.confirmation(), office.clerk))
                .isEqualTo(refused(SigningRefusal.NOT_SIGNED_YET));
    }

    @Test
    void the_clerk_does_not_seal_what_somebody_else_has_signed() {
        try (SigningKey other = office.key("Trần Văn B", HolderKind.PERSON)) {
            byte[] signed = Signers.done(office.sign(Papers.confirmation(), other));

            assertThat(office.seal(signed, office.clerk))
                    .isEqualTo(refused(SigningRefusal.WRONG_SIGNER));
        }
    }

    @Test
    void the_clerk_does_not_seal_what_was_changed() {
        byte[] signed = office.signed();
        signed[700] ^= 1;

        assertThat(office.seal(signed, office.clerk)).isInstanceOf(Signing.Refused.class);
    }

    @Test
    void nobody_seals_or_signs_twice() {
        byte[] sealed = office.sealed();

        assertThat(office.seal(sealed, office.clerk))
                .isEqualTo(refused(SigningRefusal.ALREADY_SEALED));
        assertThat(office.sign(sealed, office.chairman))
                .isEqualTo(refused(SigningRefusal.ALREADY_SIGNED));
    }

    @Test
    void the_seal_is_not_put_with_the_key_of_a_person() {
        assertThat(office.seal(office.signed(), office.chairman))
                .isEqualTo(refused(SigningRefusal.WRONG_KIND_OF_KEY));
    }

    @Test
    void a_revoked_certificate_signs_nothing() {
        try (SigningKey taken = office.key("Lê Thị C", HolderKind.PERSON)) {
            office.authority().revoke(taken.certificate());

            assertThat(office.sign(Papers.confirmation(), taken))
                    .isEqualTo(refused(SigningRefusal.CERTIFICATE_REVOKED));
        }
    }

    @Test
    void an_expired_certificate_signs_nothing() {
        Instant now = office.clock.instant();
        var subject =
                new Subject(
                        Signers.CHAIRMAN,
                        Signers.COMMITTEE,
                        now.minus(Duration.ofDays(30)),
                        now.minus(Duration.ofDays(1)));
        byte[] file = office.authority().issue(subject, Signers.PIN);
        SigningKey key = Signers.open(file, HolderKind.PERSON);

        assertThat(office.sign(Papers.confirmation(), key))
                .isEqualTo(refused(SigningRefusal.CERTIFICATE_EXPIRED));
    }

    @Test
    void a_stranger_signs_nothing_here() {
        try (var elsewhere = new Signers()) {
            assertThat(office.sign(Papers.confirmation(), elsewhere.chairman))
                    .isEqualTo(refused(SigningRefusal.CERTIFICATE_STRANGE));
        }
    }

    @Test
    void a_key_that_declines_leaves_the_paper_as_it_was() {
        SigningKey declining = new DecliningKey(office.chairman, KeyTrouble.CANCELLED);

        assertThat(office.sign(Papers.confirmation(), declining))
                .isEqualTo(refused(SigningRefusal.CANCELLED));
    }

    private static Signing refused(SigningRefusal why) {
        return new Signing.Refused(why);
    }

    private record DecliningKey(SigningKey of, KeyTrouble trouble) implements SigningKey {
        @Override
        public HolderKind holder() {
            return of.holder();
        }

        @Override
        public List<X509Certificate> chain() {
            return of.chain();
        }

        @Override
        public KeyAnswer sign(byte[] content) {
            return new KeyAnswer.Refused(trouble);
        }

        @Override
        public void close() {}
    }
}
