// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDiffTest {
    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, ' a  b  c'",
        "a b c, a c, ' a -b  c'",
        "a c, a b c, ' a +b  c'",
        "a b, a c, ' a -b +c'",
        "'', a, '+a'"
    })
    void each_line_is_old_or_new_or_in_both(String older, String newer, String told) {
        String lines =
                LineDiff.of(older.replace(' ', '\n'), newer.replace(' ', '\n')).stream()
                        .map(line -> sign(line) + line.text())
                        .collect(Collectors.joining(" "));

        assertThat(lines).isEqualTo(told);
    }

    private static String sign(LineDiff.Line line) {
        return switch (line.side()) {
            case OLD -> "-";
            case NEW -> "+";
            case BOTH -> " ";
        };
    }
}
