// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '"',
            value = {
                "Số 12/GXN-UBND ngày = 'Số |12/GXN-UBND |ngày|'",
                "H15.25.01-260205-0001 = H15.25.01-260205-0001|",
                "a  b = 'a  |b|'",
                "20\u00a0000 đồng = '20\u00a0000 |đồng|'"
            })
    void a_line_ends_after_spaces_and_never_within_a_number(String text, String marked) {
        assertThat(marked(text)).isEqualTo(marked.replace("'", ""));
    }

    private static String marked(String text) {
        var breaker = new LineBreaker();
        breaker.setText(text);
        var marked = new StringBuilder(text);
        List<Integer> ends = new ArrayList<>();
        for (int end = breaker.next(); end >= 0; end = breaker.next()) {
            ends.addFirst(end);
        }
        ends.forEach(end -> marked.insert(end, "|"));
        return marked.toString();
    }
}
