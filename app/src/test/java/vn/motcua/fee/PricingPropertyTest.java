// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.Money;
import vn.motcua.testing.AProcedure;

/** What holds for every price. */
class PricingPropertyTest {
    private static final FeeLine COPIES = AProcedure.copies();

    @Property(tries = 500)
    void the_formula_of_one_copy_comes_to_what_the_catalogue_says(
            @ForAll @IntRange(min = 1, max = Quantity.MOST) int pages) {
        assertThat(gross(pages, 1)).isEqualTo(COPIES.total(pages, false).dong());
    }

    @Property(tries = 500)
    void more_copies_cost_as_much_each_and_more_pages_never_less(
            @ForAll @IntRange(min = 1, max = Quantity.MOST - 1) int pages,
            @ForAll @IntRange(min = 1, max = Quantity.MOST) int copies) {
        assertThat(gross(pages, copies)).isEqualTo(gross(pages, 1) * copies);
        assertThat(gross(pages + 1, copies)).isGreaterThanOrEqualTo(gross(pages, copies));
    }

    @Property(tries = 500)
    void no_relief_makes_a_price_negative_or_higher_and_without_combining_only_one_counts(
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 300) Integer> cuts,
            @ForAll boolean combines,
            @ForAll @IntRange(min = 1, max = 300) int pages) {
        List<ReliefRule> rules = rules(cuts, combines);
        Quote quote =
                AFee.quote(new Pricing(rules), AFee.at(AFee.DAY, new Quantity(pages, 1)), COPIES);
        QuoteLine line = quote.lines().getFirst();

        assertThat(line.net().dong()).isBetween(0L, line.gross().dong());
        assertThat(line.net().dong() + line.relief().dong()).isEqualTo(line.gross().dong());
        if (!combines) {
            long best =
                    rules.stream()
                            .mapToLong(rule -> rule.cut().off(line.gross()).dong())
                            .max()
                            .orElse(0);
            assertThat(line.relief().dong()).isEqualTo(best);
        }
    }

    private static List<ReliefRule> rules(List<Integer> cuts, boolean combines) {
        List<ReliefRule> rules = new ArrayList<>();
        for (int cut : cuts) {
            Cut one = cut <= 100 ? new Cut.Percent(cut) : new Cut.Amount(new Money(cut * 100L));
            rules.add(AFee.rule(rules.size() + 1L, ReliefClass.EVERYBODY, one, combines));
        }
        return rules;
    }

    private static long gross(int pages, int copies) {
        return AFee.quote(AFee.at(AFee.DAY, new Quantity(pages, copies)), COPIES).total().dong();
    }
}
