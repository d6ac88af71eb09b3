// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.issuing.brought.BroughtFault;
import vn.motcua.printing.FieldFault;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.SigningRefusal;

/** Whatever a paper is or meets is told in words, in both languages. */
class IssuingWordsTest {
    private static final List<ResourceBundle> LANGUAGES =
            Stream.of("vi", "en")
                    .map(one -> ResourceBundle.getBundle("messages", Locale.forLanguageTag(one)))
                    .toList();

    static Stream<String> keys() {
        return Stream.of(
                        told("issuing.trouble.signing.", SigningRefusal.values()),
                        told("issuing.trouble.office.", RoundTrouble.OfOffice.values()),
                        told("issuing.key.", KeyTrouble.values()),
                        told("issuing.draft.refused.", DraftAnswer.Reason.values()),
                        told("issuing.brought.fault.", BroughtFault.values()),
                        told("issuing.field.", FieldFault.Kind.values()),
                        told("issuing.state.", IssuedState.values()),
                        told("issuing.link.", IssuedState.values()),
                        told("issuing.end.fault.", Endings.Answer.values())
                                .filter(key -> !key.endsWith(".done")),
                        Stream.of(
                                "issuing.check.is.discarded",
                                "issuing.check.is.not-yet",
                                "issuing.check.is.issued",
                                "issuing.check.is.replaced",
                                "issuing.check.is.revoked",
                                "signing.check.ended.replaced",
                                "signing.check.ended.revoked"))
                .flatMap(all -> all);
    }

    private static Stream<String> told(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(one -> prefix + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void is_told_in_vietnamese_and_in_english(String key) {
        assertThat(LANGUAGES).allMatch(language -> language.containsKey(key));
    }
}
