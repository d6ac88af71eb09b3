// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.FeeChannel;
import vn.motcua.fee.PriceAsk;
import vn.motcua.fee.Quote;
import vn.motcua.fee.Quotes;
import vn.motcua.fee.ReliefClaim;

/** Tells what the lines of a visit cost, one quote for each. */
@Component
public class Prices {
    private final Quotes quotes;

    Prices(Quotes quotes) {
        this.quotes = quotes;
    }

    /** A quote for each line in its order; empty when one of them has no price. */
    public Optional<List<Quote>> of(
            List<LaneVisit.Line> lines, List<ReliefClaim> claims, LocalDate day) {
        List<Quote> prices = new ArrayList<>();
        for (LaneVisit.Line line : lines) {
            PriceAsk ask = new PriceAsk(day, FeeChannel.COUNTER, line.quantity(), claims);
            if (!(quotes.quote(line.offer().stored().version().code(), ask)
                    instanceof Quote quote)) {
                return Optional.empty();
            }
            prices.add(quote);
        }
        return Optional.of(prices);
    }

    /** What they come to together. */
    public static Money total(List<Quote> prices) {
        return Money.sum(prices.stream().map(Quote::total));
    }
}
