// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.catalogue.Constituent;
import vn.motcua.identity.Role;
import vn.motcua.process.ProcessFault;
import vn.motcua.process.StepKey;
import vn.motcua.testing.FiveSteps;
import vn.motcua.web.Language;
import vn.motcua.web.Readers;

class FaultWordsTest {
    private static final StepKey GONE = new StepKey("gone");

    static Stream<ProcessFault> faults() {
        return Stream.of(
                new ProcessFault.SameKey(GONE, "same"),
                new ProcessFault.UnknownNext(GONE, "out", new StepKey("next")),
                new ProcessFault.Unreachable(GONE),
                new ProcessFault.DeadEnd(GONE),
                new ProcessFault.Circle(GONE),
                new ProcessFault.NotBack(GONE, "out"),
                new ProcessFault.NoDecision(GONE, "out"),
                new ProcessFault.TooLong(2_400, 510),
                new ProcessFault.ConsultationTooLong(GONE, "asked"),
                new ProcessFault.OutsidePerformer(GONE, Role.AUDITOR));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void every_fault_has_a_whole_sentence_in_both_languages(ProcessFault fault) {
        for (Language language : Language.values()) {
            String sentence = words(language).of(fault);

            assertThat(sentence).endsWith(".").doesNotContain("{", "process.fault");
        }
    }

    @ParameterizedTest
    @EnumSource(Constituent.class)
    void every_constituent_has_a_name_in_both_languages(Constituent constituent) {
        for (Language language : Language.values()) {
            String name = Readers.of(language).text("catalogue.constituent." + constituent.code());

            assertThat(name).isNotBlank().doesNotContain("constituent");
        }
    }

    private static FaultWords words(Language language) {
        return new FaultWords(Readers.of(language), FiveSteps.process());
    }
}
