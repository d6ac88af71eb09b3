// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whole đồng, added and taken away exactly. */
class MoneyTest {
    private static final Money COPY = new Money(7_000);

    @Test
    void amounts_are_added_and_taken_away_to_the_dong() {
        assertThat(COPY.plus(new Money(1))).isEqualTo(new Money(7_001));
        assertThat(COPY.minus(new Money(6_999))).isEqualTo(new Money(1));
        assertThat(COPY.times(3)).isEqualTo(new Money(21_000));
        assertThat(Money.sum(Stream.of(COPY, COPY))).isEqualTo(new Money(14_000));
        assertThat(Money.sum(Stream.empty()).isZero()).isTrue();
    }

    @Test
    void no_more_is_taken_away_than_there_is() {
        assertThatThrownBy(() -> COPY.minus(new Money(7_001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("đồng");
    }

    @Test
    void what_cannot_be_counted_is_told_and_never_a_wrong_sum() {
        Money most = new Money(Long.MAX_VALUE);

        assertThatThrownBy(() -> most.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void the_smaller_of_two_is_never_more_than_either() {
        assertThat(COPY.atMost(new Money(5_000))).isEqualTo(new Money(5_000));
        assertThat(COPY.atMost(new Money(9_000))).isEqualTo(COPY);
        assertThat(COPY).isLessThan(new Money(9_000));
    }
}
