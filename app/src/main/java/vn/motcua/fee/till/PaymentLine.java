// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.fee.Quote;
import vn.motcua.fee.QuoteLine;

/**
 * One line of a receipt. Phí and lệ phí are different revenue, so a line is of one kind.
 *
 * @param kind phí or lệ phí
 * @param name what it is for, in Vietnamese
 * @param gross what it costs without relief
 * @param relief what is taken off, never more than {@code gross}
 * @param reason of the relief with its source and proof; empty exactly when nothing is taken off
 * @param procedure the case is of; null when it is of none
 * @param dossier the code of the case; empty when it has none
 */
public record PaymentLine(
        FeeKind kind,
        String name,
        Money gross,
        Money relief,
        String reason,
        @Nullable ProcedureCode procedure,
        String dossier) {
    public PaymentLine {
        if (relief.isMoreThan(gross)) {
            throw new IllegalArgumentException("more relief than there is to pay");
        }
        if (relief.isZero() != reason.isBlank()) {
            throw new IllegalArgumentException("a relief has a reason, and only a relief");
        }
    }

    /** What is paid. */
    public Money net() {
        return gross.minus(relief);
    }

    /** The lines of a quote, for the case of this code; empty for none. */
    public static List<PaymentLine> of(Quote quote, String dossier) {
        return quote.lines().stream()
                .map(line ->
                        new PaymentLine(
                                line.kind(),
                                line.name().vi(),
                                line.gross(),
                                line.relief(),
                                reason(line),
                                quote.procedure(),
                                dossier))
                .toList();
    }

    private static String reason(QuoteLine line) {
        return line.granted().stream()
                .map(granted ->
                        granted.proof().isBlank()
                                ? granted.rule().source()
                                : granted.rule().source() + " (" + granted.proof().strip() + ")")
                .collect(Collectors.joining("; "));
    }
}
