// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.signing.authority.Subject;

class KeyFileTest {
    @Test
    void a_wrong_pin_and_a_file_without_key_are_told_apart() {
        try (var office = new Signers()) {
            var who = office.clock.instant();
            byte[] file =
                    office.authority()
                            .issue(
                                    new Subject("A", "B", who, who.plusSeconds(60)),
                                    "111111".toCharArray());

            assertThat(KeyFile.open(file, "222222".toCharArray(), HolderKind.PERSON))
                    .isEqualTo(new KeyOpening.Closed(KeyTrouble.WRONG_PIN));
            assertThat(KeyFile.open(new byte[] {1, 2}, Signers.PIN, HolderKind.PERSON))
                    .isEqualTo(new KeyOpening.Closed(KeyTrouble.NO_KEY));
        }
    }
}
