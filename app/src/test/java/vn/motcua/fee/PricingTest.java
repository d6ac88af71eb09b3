// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.FeeTier;
import vn.motcua.catalogue.FeeUnit;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.testing.AProcedure;

class PricingTest {
    private static final LocalDate DAY = AFee.DAY;

    @ParameterizedTest(name = "{1} copies of {0} pages cost {2} đồng")
    @CsvSource({
        "5, 1, 7000",
        "5, 3, 21000",
        "1, 2, 4000",
        "198, 1, 200000",
        "5000, 1, 200000",
        "5000, 3, 600000"
    })
    void certified_copies_cost_by_the_page_with_a_most_for_each_copy_circular_226(
            int pages, int copies, long dong) {
        Quote quote = AFee.quote(AFee.at(DAY, new Quantity(pages, copies)), AProcedure.copies());

        assertThat(quote.total()).isEqualTo(new Money(dong));
        assertThat(quote.total(FeeKind.CHARGE)).isEqualTo(new Money(dong));
        assertThat(quote.total(FeeKind.FEE)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_formula_stands_in_plain_signs_too() {
        Quote many = AFee.quote(AFee.at(DAY, new Quantity(500, 3)), AProcedure.copies());
        Quote few = AFee.quote(AFee.at(DAY, new Quantity(5, 3)), AProcedure.copies());

        assertThat(few.lines().getFirst().formula().symbols()).isEqualTo("(2×2000 + 3×1000) × 3");
        assertThat(many.lines().getFirst().formula().symbols()).isEqualTo("≤200000 × 3");
    }

    @Test
    void two_copies_of_an_extract_cost_16000_however_many_pages_they_have() {
        assertThat(AFee.quote(AFee.at(DAY, new Quantity(4, 2)), AFee.extract()).total())
                .isEqualTo(new Money(16_000));
    }

    @Test
    void a_case_costs_once_whatever_it_has_of_pages_and_copies() {
        assertThat(AFee.quote(AFee.at(DAY, new Quantity(5, 3)), AFee.residence()).total())
                .isEqualTo(new Money(20_000));
        assertThat(AFee.quote(AFee.at(DAY, new Quantity(5, 3, 2)), AFee.residence()).total())
                .isEqualTo(new Money(40_000));
    }

    @Test
    void a_copy_with_a_tier_is_cheaper_from_the_copy_on_that_the_tier_names() {
        FeeLine line =
                new FeeLine(
                        FeeKind.FEE,
                        AFee.extract().name(),
                        FeeUnit.COPY,
                        new Money(8000),
                        null,
                        new FeeTier(2, new Money(5000)),
                        new Money(20_000));

        assertThat(AFee.quote(AFee.at(DAY, new Quantity(1, 3)), line).total())
                .isEqualTo(new Money(18_000));
        assertThat(AFee.quote(AFee.at(DAY, new Quantity(1, 9)), line).total())
                .isEqualTo(new Money(20_000));
    }

    @Test
    void residence_costs_half_online() {
        PriceAsk online = new PriceAsk(DAY, FeeChannel.ONLINE, Quantity.ONE, List.of());

        assertThat(AFee.quote(online, AFee.residence()).total()).isEqualTo(new Money(10_000));
    }

    @Test
    void a_free_procedure_costs_nothing_and_has_no_lines() {
        Quote quote = AFee.quote(AFee.at(DAY, Quantity.ONE));

        assertThat(quote.lines()).isEmpty();
        assertThat(quote.total()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_procedure_with_a_charge_and_a_fee_keeps_both_kinds_apart() {
        Quote quote =
                AFee.quote(AFee.at(DAY, new Quantity(5, 3)), AProcedure.copies(), AFee.residence());

        assertThat(quote.total(FeeKind.CHARGE)).isEqualTo(new Money(21_000));
        assertThat(quote.total(FeeKind.FEE)).isEqualTo(new Money(20_000));
        assertThat(quote.total()).isEqualTo(new Money(41_000));
    }

    @Test
    void a_price_beyond_counting_is_refused() {
        FeeLine dear =
                FeeLine.of(
                        FeeKind.FEE,
                        AFee.extract().name(),
                        FeeUnit.COPY,
                        new Money(Long.MAX_VALUE / 2));
        PriceAsk three = AFee.at(DAY, new Quantity(1, 3));

        assertThat(new Pricing(List.of()).price(AFee.procedure(dear), three))
                .isEqualTo(new NotQuoted(NotQuoted.Reason.TOO_MUCH));
        assertThat(new Pricing(List.of()).price(AFee.procedure(dear), AFee.at(DAY, Quantity.ONE)))
                .isEqualTo(new NotQuoted(NotQuoted.Reason.TOO_MUCH));
    }

    @Test
    void counts_go_from_1_to_10000() {
        assertThat(Quantity.of(5, 3)).contains(new Quantity(5, 3, 1));
        assertThat(Quantity.of(0, 1)).isEmpty();
        assertThat(Quantity.of(1, 10_001)).isEmpty();
        assertThat(Quantity.of(1L << 32 | 1, 1)).isEmpty();
        assertThatThrownBy(() -> new Quantity(1, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_fingerprint_stays_while_the_price_stays_and_changes_with_it_at_midnight() {
        ReliefRule untilTonight =
                AFee.rule(1, ReliefClass.EVERYBODY, new Cut.Percent(50)).endingOn(DAY);
        Pricing pricing = new Pricing(List.of(untilTonight));
        Quote tonight = AFee.quote(pricing, AFee.at(DAY, Quantity.ONE), AFee.residence());
        Quote again = AFee.quote(pricing, AFee.at(DAY, Quantity.ONE), AFee.residence());
        Quote tomorrow =
                AFee.quote(pricing, AFee.at(DAY.plusDays(1), Quantity.ONE), AFee.residence());
        Quote later = AFee.quote(pricing, AFee.at(DAY.plusDays(2), Quantity.ONE), AFee.residence());

        assertThat(tonight.total()).isEqualTo(new Money(10_000));
        assertThat(tomorrow.total()).isEqualTo(new Money(20_000));
        assertThat(tonight.fingerprint())
                .hasSize(16)
                .isEqualTo(again.fingerprint())
                .isNotEqualTo(tomorrow.fingerprint());
        assertThat(tomorrow.fingerprint()).isEqualTo(later.fingerprint());
    }

    @Test
    void a_relief_is_of_procedures_or_fields_of_a_kind_and_of_a_channel() {
        ProcedureCode code = new ProcedureCode("2.000815");
        ReliefScope local =
                new ReliefScope(Set.of(new ProcedureCode("2.000815.H15")), Set.of(), null, null);
        ReliefScope field =
                new ReliefScope(
                        Set.of(new ProcedureCode("1.000001")), Set.of("Chứng thực"), null, null);
        ReliefScope fees = new ReliefScope(Set.of(), Set.of(), FeeKind.FEE, FeeChannel.ONLINE);

        assertThat(local.covers(code, "Chứng thực", FeeChannel.COUNTER)).isTrue();
        assertThat(local.covers(new ProcedureCode("2.000884"), "Chứng thực", FeeChannel.COUNTER))
                .isFalse();
        assertThat(field.covers(code, "Chứng thực", FeeChannel.COUNTER)).isTrue();
        assertThat(field.covers(code, "Hộ tịch", FeeChannel.COUNTER)).isFalse();
        assertThat(fees.covers(code, "Hộ tịch", FeeChannel.COUNTER)).isFalse();
        assertThat(fees.covers(code, "Hộ tịch", FeeChannel.ONLINE)).isTrue();
        assertThat(fees.covers(FeeKind.CHARGE)).isFalse();
        assertThat(ReliefScope.EVERYTHING.covers(code, "", FeeChannel.COUNTER)).isTrue();
    }
}
