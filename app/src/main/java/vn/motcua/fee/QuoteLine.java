// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.util.List;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.Wording;

/**
 * One thing to be paid: a charge or a fee of a case.
 *
 * @param kind phí or lệ phí
 * @param name what it is for
 * @param formula how its price comes about
 * @param granted what is taken off, in this order; empty when nothing is
 */
public record QuoteLine(FeeKind kind, Wording name, Formula formula, List<Granted> granted) {
    public QuoteLine {
        granted = List.copyOf(granted);
    }

    /**
     * A relief that is granted.
     *
     * @param rule by which
     * @param off what it takes off
     * @param proof what was shown for it; empty for a relief that needs none or while none is shown
     */
    public record Granted(ReliefRule rule, Money off, String proof) {
        boolean lacksProof() {
            return rule.forWhom().needsProof() && proof.isBlank();
        }
    }

    /** What it costs without relief. */
    public Money gross() {
        return formula.value();
    }

    /** What is taken off, never more than {@link #gross()}. */
    public Money relief() {
        return Money.sum(granted.stream().map(Granted::off));
    }

    /** What remains to be paid. */
    public Money net() {
        return gross().minus(relief());
    }
}
