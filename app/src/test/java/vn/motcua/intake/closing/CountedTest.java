// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;

/** Two ways of counting the same things. */
class CountedTest {
    private static final DossierCode ONE = new DossierCode("000.02.25.H15-261120-0001");
    private static final DossierCode TWO = new DossierCode("000.02.25.H15-261120-0002");

    private static Counted.Item item(Tally tally, DossierCode dossier, long amount) {
        return new Counted.Item(tally, dossier, amount);
    }

    @Test
    void what_has_its_receipt_agrees_and_what_has_none_is_told() {
        Counted counted =
                new Counted(
                        List.of(
                                item(Tally.RECEIVED, ONE, 1),
                                item(Tally.RECEIPTS, ONE, 1),
                                item(Tally.RECEIVED, TWO, 1)));

        assertThat(counted.sum(Tally.RECEIVED)).isEqualTo(2);
        assertThat(counted.differences(Pair.RECEPTIONS))
                .containsExactly(new Counted.Difference(TWO, 1, 0));
        assertThat(counted.differences(Pair.RETURNS)).isEmpty();
        assertThat(counted.isAtOdds()).isTrue();
    }

    @Test
    void equal_sums_over_other_dossiers_do_not_agree() {
        Counted counted =
                new Counted(List.of(item(Tally.SETTLED, ONE, 1), item(Tally.ENTRIES, TWO, 1)));

        assertThat(counted.differences(Pair.SETTLEMENTS)).hasSize(2);
    }

    @Test
    void money_is_added_up_by_dossier_and_compared_to_the_dong() {
        Counted counted =
                new Counted(
                        List.of(
                                item(Tally.FEES, ONE, 5000),
                                item(Tally.FEES, ONE, 3000),
                                item(Tally.PAYMENTS, ONE, 8000),
                                item(Tally.FEES, TWO, 8000),
                                item(Tally.PAYMENTS, TWO, 7000)));

        assertThat(counted.sum(Tally.FEES)).isEqualTo(16_000);
        assertThat(counted.differences(Pair.MONEY))
                .containsExactly(new Counted.Difference(TWO, 8000, 7000));
    }

    @Test
    void without_an_earlier_close_only_what_came_after_is_left() {
        Counted day =
                new Counted(List.of(item(Tally.RECEIVED, ONE, 1), item(Tally.RECEIVED, TWO, 1)));
        Counted closed = new Counted(List.of(item(Tally.RECEIVED, ONE, 1)));

        assertThat(day.without(closed).items()).containsExactly(item(Tally.RECEIVED, TWO, 1));
        assertThat(day.without(day)).isEqualTo(Counted.NOTHING);
        assertThat(closed.without(day).items())
                .as("annulled after it was closed")
                .containsExactly(item(Tally.RECEIVED, TWO, -1));
    }
}
