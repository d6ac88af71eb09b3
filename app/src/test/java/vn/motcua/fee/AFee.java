// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.FeeUnit;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.ProcedureDescription;
import vn.motcua.catalogue.Wording;
import vn.motcua.testing.AProcedure;

/** Prices and reliefs for tests. */
final class AFee {
    /** A Friday. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private AFee() {}

    /** 8,000 a copy. */
    static FeeLine extract() {
        return FeeLine.of(
                FeeKind.FEE, new Wording("Trích lục", "Extract"), FeeUnit.COPY, new Money(8000));
    }

    /** 20,000 a case, 10,000 online. */
    static FeeLine residence() {
        return new FeeLine(
                FeeKind.FEE,
                new Wording("Đăng ký thường trú", "Residence"),
                FeeUnit.CASE,
                new Money(20_000),
                new Money(10_000),
                null,
                null);
    }

    /** A certified copy that costs this. */
    static ProcedureDescription procedure(FeeLine... fees) {
        ProcedureDescription whole = AProcedure.whole();
        return new ProcedureDescription(
                whole.head(), whole.terms(), whole.documents(), whole.limits(), List.of(fees));
    }

    /** At the counter that day. */
    static PriceAsk at(LocalDate day, Quantity quantity) {
        return PriceAsk.atCounter(day, quantity);
    }

    /** At the counter, claiming to be one of these. */
    static PriceAsk claiming(ReliefClass... classes) {
        return new PriceAsk(
                DAY,
                FeeChannel.COUNTER,
                Quantity.ONE,
                java.util.Arrays.stream(classes)
                        .map(one -> new ReliefClaim(one, "giấy " + one.code()))
                        .toList());
    }

    /** The price without reliefs. */
    static Quote quote(PriceAsk ask, FeeLine... fees) {
        return quote(new Pricing(List.of()), ask, fees);
    }

    /** The price. */
    static Quote quote(Pricing pricing, PriceAsk ask, FeeLine... fees) {
        return (Quote) pricing.price(procedure(fees), ask);
    }

    /** A relief of everything, from the beginning of the year. */
    static ReliefRule rule(long id, ReliefClass forWhom, Cut cut) {
        return rule(id, forWhom, cut, false);
    }

    /** The same, on top of others when it combines. */
    static ReliefRule rule(long id, ReliefClass forWhom, Cut cut, boolean combines) {
        return new ReliefRule(
                id,
                forWhom,
                ReliefScope.EVERYTHING,
                cut,
                combines,
                LocalDate.of(2026, 1, 1),
                null,
                "Nghị quyết " + id);
    }
}
