// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.motcua.signing.check.FoundSignature;
import vn.motcua.signing.check.Verdict;

/** A paper that bears one signature alone: the slip of an officer, or a receipt under the seal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlipSignatureTest {
    private final Signers office = new Signers();

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void an_officer_signs_alone_and_a_receipt_bears_the_seal_alone() {
        byte[] slip = Signers.done(alone(Papers.confirmation(), office.chairman));
        byte[] receipt = Signers.done(alone(Papers.confirmation(), office.clerk));

        assertThat(office.check(slip)).isInstanceOf(Verdict.Sound.class);
        assertThat(office.check(slip).signatures())
                .extracting(FoundSignature::field)
                .containsExactly("officer");
        assertThat(office.check(receipt).signatures())
                .extracting(FoundSignature::field)
                .containsExactly("seal");
    }

    @Test
    void what_bears_a_signature_gets_no_other() {
        byte[] slip = Signers.done(alone(Papers.confirmation(), office.chairman));

        assertThat(alone(slip, office.clerk))
                .isEqualTo(new Signing.Refused(SigningRefusal.ALREADY_SIGNED));
    }

    private Signing alone(byte[] paper, SigningKey key) {
        var stamp = new PaperSigner.Stamp(Papers.signatureImage(), key);
        return office.signer.signAlone(
                new PaperSigner.Alone(paper, Papers.PLACES.signature()),
                stamp,
                office.clock.instant());
    }
}
