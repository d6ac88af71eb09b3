// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.AProcedure;
import vn.motcua.web.Language;
import vn.motcua.web.Readers;

class FeeWordsTest {
    private static final FeeWords VIETNAMESE = new FeeWords(Readers.of(Language.VIETNAMESE));
    private static final FeeWords ENGLISH = new FeeWords(Readers.of(Language.ENGLISH));

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "5, 3, (2×2.000 + 3×1.000) × 3 bản",
        "1, 2, 2.000 × 2 bản",
        "2, 1, 2×2.000",
        "5, 1, 2×2.000 + 3×1.000",
        "500, 3, tối đa 200.000 × 3 bản"
    })
    void a_formula_is_told_as_the_officer_would_write_it(int pages, int copies, String told) {
        Quote quote =
                AFee.quote(AFee.at(AFee.DAY, new Quantity(pages, copies)), AProcedure.copies());

        assertThat(VIETNAMESE.formula(quote.lines().getFirst().formula())).isEqualTo(told);
    }

    @Test
    void a_formula_is_told_in_english_too() {
        Quote quote = AFee.quote(AFee.at(AFee.DAY, new Quantity(5, 3)), AProcedure.copies());

        assertThat(ENGLISH.formula(quote.lines().getFirst().formula()))
                .isEqualTo("(2×2,000 + 3×1,000) × 3 copies");
    }

    @Test
    void a_relief_is_told_with_its_class_and_its_source() {
        ReliefRule rule = AFee.rule(7, ReliefClass.POOR, new Cut.Percent(100));
        Quote quote =
                AFee.quote(
                        new Pricing(List.of(rule)),
                        AFee.claiming(ReliefClass.POOR),
                        AFee.residence());

        assertThat(VIETNAMESE.granted(quote.lines().getFirst().granted().getFirst()))
                .isEqualTo("Hộ nghèo: miễn, Nghị quyết 7");
        assertThat(VIETNAMESE.cut(new Cut.Percent(50))).isEqualTo("giảm 50 %");
        assertThat(VIETNAMESE.cut(new Cut.Amount(new vn.motcua.catalogue.Money(5000))))
                .isEqualTo("giảm 5.000 đồng");
    }
}
