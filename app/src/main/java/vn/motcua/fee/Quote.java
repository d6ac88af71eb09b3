// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.ProcedureCode;

/**
 * What a case costs.
 *
 * @param procedure the case is of
 * @param day of reception, whose prices these are
 * @param lines each thing to be paid; empty when it is free
 */
public record Quote(ProcedureCode procedure, LocalDate day, List<QuoteLine> lines)
        implements Quoted {
    private static final int LETTERS = 16;

    public Quote {
        lines = List.copyOf(lines);
    }

    /** What is to be paid, reliefs taken off. */
    public Money total() {
        return Money.sum(lines.stream().map(QuoteLine::net));
    }

    /** What of it is of this kind of revenue. */
    public Money total(FeeKind kind) {
        return Money.sum(lines.stream().filter(line -> line.kind() == kind).map(QuoteLine::net));
    }

    /** True while a relief is granted for which nothing was shown yet. */
    public boolean lacksProof() {
        return lines.stream()
                .flatMap(line -> line.granted().stream())
                .anyMatch(QuoteLine.Granted::lacksProof);
    }

    /**
     * A short word for what is to be paid and for what, the same as long as the price is the same.
     * A page carries it along; when it has changed at sending, a price changed in between, such as
     * at midnight, and whoever pays is told.
     */
    public String fingerprint() {
        String told =
                lines.stream()
                        .map(line ->
                                "%s %s %d %d"
                                        .formatted(
                                                line.kind(),
                                                line.name().vi(),
                                                line.gross().dong(),
                                                line.net().dong()))
                        .collect(Collectors.joining("\n", procedure + "\n", ""));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
