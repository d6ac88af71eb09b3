// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.motcua.signing.check.CertificateState;
import vn.motcua.signing.check.Damage;
import vn.motcua.signing.check.FoundSignature;
import vn.motcua.signing.check.Remark;
import vn.motcua.signing.check.Unreadable;
import vn.motcua.signing.check.Verdict;

/** Every forgery is found: nothing is ever "valid with warnings". */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgeriesTest {
    private static final String FEE = "muc thu: 050.000 dong";
    private static final String OTHER_FEE = "muc thu: 950.000 dong";

    private Signers office;
    private byte[] sealed;

    @BeforeAll
    void open() {
        office = new Signers();
        sealed = office.sealed();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void one_changed_byte_is_found() {
        assertThat(damage(Forgers.flipped(sealed))).contains(Damage.ALTERED);
    }

    @Test
    void a_word_written_onto_the_page_later_is_found() {
        assertThat(damage(Forgers.overwritten(sealed)))
                .contains(Damage.APPENDED, Damage.CONTENT_ADDED);
    }

    @Test
    void a_white_box_over_the_text_is_found() {
        assertThat(damage(Forgers.covered(sealed))).contains(Damage.APPENDED, Damage.CONTENT_ADDED);
    }

    @Test
    void bytes_behind_the_end_are_found() {
        assertThat(damage(Forgers.withJunk(sealed))).containsExactly(Damage.APPENDED);
    }

    @Test
    void a_word_written_between_signature_and_seal_is_found_though_the_seal_covers_it() {
        byte[] forged = Forgers.overwritten(office.signed());

        assertThat(office.seal(forged, office.clerk))
                .isEqualTo(new Signing.Refused(SigningRefusal.ALTERED));
    }

    @Test
    void a_paper_with_a_file_hanging_on_it_is_sound_and_the_file_is_told() {
        byte[] paper = Forgers.withAttachment(Papers.confirmation(), FEE);

        Verdict verdict = office.check(Signers.done(office.sign(paper, office.chairman)));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Sound.class,
                        sound -> assertThat(sound.remarks()).contains(Remark.HAS_ATTACHMENTS));
    }

    @Test
    void an_attached_file_that_was_swapped_is_found_in_its_place_or_as_a_later_revision() {
        byte[] signed = signedWithAttachment();

        assertThat(damage(Forgers.swappedInPlace(signed, FEE, OTHER_FEE))).contains(Damage.ALTERED);
        assertThat(damage(Forgers.swapped(signed, OTHER_FEE)))
                .contains(Damage.APPENDED, Damage.LOAD_CHANGED);
        assertThat(damage(Forgers.swapped(office.signed(), OTHER_FEE)))
                .contains(Damage.APPENDED, Damage.LOAD_CHANGED);
    }

    @Test
    void an_attached_file_swapped_between_signature_and_seal_is_found_though_the_seal_covers_it() {
        byte[] honest = signedWithAttachment();

        assertThat(office.check(office.sealedBlindly(honest))).isInstanceOf(Verdict.Sound.class);
        assertThat(damage(office.sealedBlindly(Forgers.swapped(honest, OTHER_FEE))))
                .containsExactly(Damage.LOAD_CHANGED);
        assertThat(damage(office.sealedBlindly(Forgers.swapped(office.signed(), OTHER_FEE))))
                .containsExactly(Damage.LOAD_CHANGED);
    }

    @Test
    void a_program_put_in_between_signature_and_seal_is_found() {
        assertThat(damage(office.sealedBlindly(Forgers.withScriptLater(office.signed()))))
                .contains(Damage.LOAD_CHANGED);
    }

    private byte[] signedWithAttachment() {
        byte[] paper = Forgers.withAttachment(Papers.confirmation(), FEE);
        return Signers.done(office.sign(paper, office.chairman));
    }

    @Test
    void the_signature_of_a_stranger_is_told_as_one() {
        try (var elsewhere = new Signers()) {
            Verdict verdict = office.check(elsewhere.sealed());

            assertThat(verdict).isInstanceOf(Verdict.Doubtful.class);
            assertThat(verdict.signatures())
                    .extracting(FoundSignature::state)
                    .containsOnly(CertificateState.STRANGER);
        }
    }

    @Test
    void a_paper_cut_back_to_its_first_signature_is_told_without_the_seal() {
        byte[] signed = office.signed();

        assertThat(office.check(signed).signatures())
                .extracting(FoundSignature::field)
                .containsExactly("signature");
    }

    @Test
    void a_locked_paper_is_not_read() {
        assertThat(office.check(Forgers.encrypted(Papers.confirmation())))
                .isEqualTo(new Verdict.NotRead(Unreadable.ENCRYPTED));
    }

    @Test
    void a_paper_with_a_program_inside_is_told() {
        byte[] paper = Forgers.withScript(Papers.confirmation());

        Verdict verdict = office.check(Signers.done(office.sign(paper, office.chairman)));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Sound.class,
                        sound -> assertThat(sound.remarks()).contains(Remark.HAS_SCRIPT));
    }

    @Test
    void what_is_no_paper_is_told_in_its_own_word() {
        assertThat(office.check(new byte[0])).isEqualTo(new Verdict.NotRead(Unreadable.EMPTY));
        assertThat(office.check("Xin chào".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Verdict.NotRead(Unreadable.NOT_A_PDF));
        assertThat(office.check(new byte[21 * 1024 * 1024]))
                .isEqualTo(new Verdict.NotRead(Unreadable.TOO_LARGE));
        assertThat(office.check(Arrays.copyOf(sealed, sealed.length / 2)))
                .isNotInstanceOf(Verdict.Sound.class);
        assertThat(office.check(Papers.confirmation())).isEqualTo(new Verdict.Unsigned());
    }

    @Test
    void a_paper_that_swells_or_has_too_many_pages_is_not_opened() {
        assertThat(office.check(Forgers.swelling(Papers.confirmation())))
                .isEqualTo(new Verdict.NotRead(Unreadable.SWELLING));
        assertThat(office.check(Forgers.withPages(301)))
                .isEqualTo(new Verdict.NotRead(Unreadable.TOO_MANY_PAGES));
    }

    private Iterable<Damage> damage(byte[] paper) {
        assertThat(office.check(paper)).isInstanceOf(Verdict.Broken.class);
        return ((Verdict.Broken) office.check(paper)).damage();
    }
}
