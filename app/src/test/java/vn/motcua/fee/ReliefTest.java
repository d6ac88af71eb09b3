// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.FeeUnit;
import vn.motcua.catalogue.Money;

class ReliefTest {
    private static final ReliefRule HALF_FOR_ELDERLY =
            AFee.rule(1, ReliefClass.ELDERLY, new Cut.Percent(50));
    private static final ReliefRule ALL_FOR_POOR =
            AFee.rule(2, ReliefClass.POOR, new Cut.Percent(100));
    private static final ReliefRule LESS_FOR_DISABLED =
            AFee.rule(3, ReliefClass.DISABLED, new Cut.Amount(new Money(5000)));
    private static final ReliefRule FIFTH_FOR_ALL =
            AFee.rule(4, ReliefClass.EVERYBODY, new Cut.Percent(20));
    private static final Pricing PRICING =
            new Pricing(List.of(HALF_FOR_ELDERLY, ALL_FOR_POOR, LESS_FOR_DISABLED, FIFTH_FOR_ALL));

    private static Money price(PriceAsk ask) {
        return AFee.quote(PRICING, ask, AFee.residence()).total();
    }

    @Test
    void a_poor_household_pays_nothing_and_the_line_tells_why() {
        Quote quote = AFee.quote(PRICING, AFee.claiming(ReliefClass.POOR), AFee.residence());

        assertThat(quote.total()).isEqualTo(Money.ZERO);
        assertThat(quote.lines().getFirst().granted())
                .containsExactly(
                        new QuoteLine.Granted(ALL_FOR_POOR, new Money(20_000), "giấy poor"));
        assertThat(quote.lacksProof()).isFalse();
    }

    @Test
    void whoever_claims_nothing_has_the_relief_of_everybody() {
        assertThat(price(AFee.claiming())).isEqualTo(new Money(16_000));
    }

    @Test
    void of_two_reliefs_the_better_one_holds_and_never_both() {
        assertThat(price(AFee.claiming(ReliefClass.ELDERLY, ReliefClass.DISABLED)))
                .isEqualTo(new Money(10_000));
        assertThat(price(AFee.claiming(ReliefClass.DISABLED))).isEqualTo(new Money(15_000));
    }

    @Test
    void a_relief_that_says_so_comes_on_top_off_what_is_left() {
        ReliefRule further = AFee.rule(9, ReliefClass.EVERYBODY, new Cut.Percent(50), true);
        Pricing both = new Pricing(List.of(HALF_FOR_ELDERLY, FIFTH_FOR_ALL, further));

        assertThat(AFee.quote(both, AFee.claiming(ReliefClass.ELDERLY), AFee.residence()).total())
                .isEqualTo(new Money(5000));
    }

    @Test
    void an_amount_takes_off_no_more_than_the_line_costs() {
        FeeLine cheap =
                FeeLine.of(FeeKind.FEE, AFee.extract().name(), FeeUnit.CASE, new Money(3000));

        assertThat(AFee.quote(PRICING, AFee.claiming(ReliefClass.DISABLED), cheap).total())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void a_share_of_an_odd_sum_is_rounded_for_the_citizen() {
        assertThat(new Cut.Percent(33).off(new Money(1000))).isEqualTo(new Money(330));
        assertThat(new Cut.Percent(50).off(new Money(1001))).isEqualTo(new Money(501));
    }

    @Test
    void a_claim_without_a_paper_has_the_price_and_says_that_proof_is_lacking() {
        PriceAsk ask =
                new PriceAsk(
                        AFee.DAY,
                        FeeChannel.COUNTER,
                        Quantity.ONE,
                        List.of(new ReliefClaim(ReliefClass.ELDERLY, " ")));
        Quote quote = AFee.quote(PRICING, ask, AFee.residence());

        assertThat(quote.total()).isEqualTo(new Money(10_000));
        assertThat(quote.lacksProof()).isTrue();
    }

    @Test
    void a_relief_holds_from_its_first_day_to_its_last_one() {
        ReliefRule dated = HALF_FOR_ELDERLY.endingOn(LocalDate.of(2027, 2, 28));

        assertThat(dated.isInForceOn(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(dated.isInForceOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(dated.isInForceOn(LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(dated.isInForceOn(LocalDate.of(2027, 3, 1))).isFalse();
    }

    @Test
    void a_relief_taken_back_before_it_began_never_holds() {
        ReliefRule never = HALF_FOR_ELDERLY.endingOn(HALF_FOR_ELDERLY.from().minusDays(1));

        assertThat(never.isInForceOn(never.from())).isFalse();
        assertThat(never.isInForceOn(never.from().minusDays(1))).isFalse();
    }

    @Test
    void a_relief_without_source_or_of_nothing_is_none() {
        assertThatThrownBy(() -> new Cut.Percent(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cut.Percent(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cut.Amount(Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReliefClaim(ReliefClass.EVERYBODY, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HALF_FOR_ELDERLY.endingOn(LocalDate.of(2020, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
