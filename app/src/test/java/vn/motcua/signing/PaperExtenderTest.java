// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.signing.check.FoundSignature;
import vn.motcua.signing.check.PaperLevel;
import vn.motcua.signing.check.Verdict;

class PaperExtenderTest {
    @Test
    void an_extended_paper_holds_when_no_service_answers_any_more() {
        byte[] extended;
        try (var office = new Signers()) {
            var extender = new PaperExtender(office.checker, office::trust);
            Extension extension = extender.extend(office.sealed(), office.clock.instant());

            assertThat(extension).isInstanceOf(Extension.Done.class);
            extended = ((Extension.Done) extension).paper();
            office.stopServices();

            assertThat(office.check(extended)).isInstanceOf(Verdict.Sound.class);
            assertThat(office.check(extended).signatures())
                    .extracting(FoundSignature::level)
                    .containsOnly(PaperLevel.LTA);
            assertThat(office.check(Forgers.withJunk(extended))).isInstanceOf(Verdict.Broken.class);
        }
    }

    @Test
    void a_service_that_is_down_means_later_and_the_paper_is_as_it_was() {
        try (var office = new Signers()) {
            byte[] sealed = office.sealed();
            office.stopServices();

            var extender = new PaperExtender(office.checker, office::trust);

            assertThat(extender.extend(sealed, office.clock.instant()))
                    .isEqualTo(new Extension.Later());
        }
    }
}
