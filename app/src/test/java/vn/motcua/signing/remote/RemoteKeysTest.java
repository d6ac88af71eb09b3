// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.LocalKey;
import vn.motcua.signing.Papers;
import vn.motcua.signing.Signers;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.check.Verdict;

/** A key at a remote service, against one that is played. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteKeysTest {
    private final RemoteKeys keys = new RemoteKeys(Duration.ofSeconds(10));
    private Signers office;
    private SigningService service;

    @BeforeAll
    void open() throws IOException {
        office = new Signers();
        service = new SigningService((LocalKey) office.chairman());
    }

    @AfterAll
    void close() {
        service.close();
        office.close();
    }

    @Test
    void a_remote_key_signs_with_pin_and_code() {
        try (SigningKey key = opened(SigningService.PIN, SigningService.CODE)) {
            byte[] signed = Signers.done(office.sign(Papers.confirmation(), key));

            assertThat(office.check(signed)).isInstanceOf(Verdict.Sound.class);
        }
    }

    @Test
    void a_wrong_code_signs_nothing() {
        assertThat(office.sign(Papers.confirmation(), opened(SigningService.PIN, "000000")))
                .isEqualTo(new Signing.Refused(SigningRefusal.WRONG_PIN));
    }

    @Test
    void who_declines_on_the_telephone_leaves_the_paper_as_it_was() {
        assertThat(office.sign(Papers.confirmation(), opened("", "")))
                .isEqualTo(new Signing.Refused(SigningRefusal.CANCELLED));
    }

    @Test
    void a_service_that_does_not_answer_is_told() {
        var nowhere =
                new RemoteAccount(URI.create("http://127.0.0.1:9/csc/v2/"), "o", "s", "key-1");

        assertThat(keys.open(nowhere, KeySecrets.typed("1", "2"), HolderKind.PERSON))
                .isEqualTo(new KeyOpening.Closed(KeyTrouble.UNREACHABLE));
    }

    @Test
    void secrets_are_never_written_out() {
        assertThat(KeySecrets.typed("1357", "246810").toString()).doesNotContain("1357");
        assertThat(service.account().toString()).doesNotContain("secret");
    }

    private SigningKey opened(String pin, String code) {
        var secrets = KeySecrets.typed(pin, code);
        return switch (keys.open(service.account(), secrets, HolderKind.PERSON)) {
            case KeyOpening.Opened opened -> opened.key();
            case KeyOpening.Closed closed -> throw new AssertionError(closed.why());
        };
    }
}
