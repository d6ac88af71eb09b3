// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.AProcedure;

class FeeLineTest {
    @ParameterizedTest(name = "{0} pages cost {1} đồng")
    @CsvSource({"1, 2000", "2, 4000", "3, 5000", "5, 7000", "198, 200000", "5000, 200000"})
    void a_certified_copy_costs_by_the_page_up_to_a_most_of_circular_226(int pages, long dong) {
        assertThat(AProcedure.copies().total(pages, false)).isEqualTo(new Money(dong));
    }

    @Test
    void two_extracts_of_8000_cost_16000() {
        FeeLine extract =
                FeeLine.of(
                        FeeKind.FEE,
                        new Wording("Trích lục", "Extract"),
                        FeeUnit.COPY,
                        new Money(8000));

        assertThat(extract.total(2, true)).isEqualTo(new Money(16_000));
    }

    @Test
    void residence_costs_half_online() {
        FeeLine residence =
                new FeeLine(
                        FeeKind.FEE,
                        new Wording("Thường trú", "Residence"),
                        FeeUnit.CASE,
                        new Money(20_000),
                        new Money(10_000),
                        null,
                        null);

        assertThat(residence.total(1, false)).isEqualTo(new Money(20_000));
        assertThat(residence.total(1, true)).isEqualTo(new Money(10_000));
    }

    @Test
    void nothing_is_not_counted() {
        assertThatThrownBy(() -> AProcedure.copies().total(0, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FeeTier(1, Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
