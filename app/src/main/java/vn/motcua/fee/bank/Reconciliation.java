// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Transfers compared with the statement of the bank (đối soát). Each line of the statement stands
 * for one transfer at most.
 *
 * @param matches each transfer with its line, in the order of the transfers
 * @param unexpected lines that no receipt was given for, such as somebody who paid twice
 */
public record Reconciliation(List<Match> matches, List<StatementLine> unexpected) {
    public Reconciliation {
        matches = List.copyOf(matches);
        unexpected = List.copyOf(unexpected);
    }

    /** What came of a transfer. */
    public enum Outcome {
        /** The money came. */
        MATCHED,
        /** Another sum came. */
        OTHER_SUM,
        /** Nothing came. */
        MISSING,
        /** The money came, and the receipt was voided: it has to go back. */
        TO_GIVE_BACK;

        /** The word in message keys, such as {@code other-sum}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A transfer and what the bank says of it.
     *
     * @param line of the statement; null when nothing came
     */
    public record Match(Transfer transfer, @Nullable StatementLine line) {
        /** What came of it; nothing is asked of a voided one that never came. */
        public Outcome outcome() {
            if (line == null) {
                return transfer.voided() ? Outcome.MATCHED : Outcome.MISSING;
            }
            if (transfer.voided()) {
                return Outcome.TO_GIVE_BACK;
            }
            return line.money().equals(transfer.money()) ? Outcome.MATCHED : Outcome.OTHER_SUM;
        }
    }

    /** Compares them: by reference, and of several lines with one reference the right sum first. */
    public static Reconciliation of(List<Transfer> transfers, List<StatementLine> statement) {
        List<StatementLine> left = new ArrayList<>(statement);
        List<Match> matches = new ArrayList<>();
        for (Transfer transfer : transfers) {
            Optional<StatementLine> line = find(transfer, left);
            line.ifPresent(left::remove);
            matches.add(new Match(transfer, line.orElse(null)));
        }
        return new Reconciliation(matches, left);
    }

    private static Optional<StatementLine> find(Transfer transfer, List<StatementLine> left) {
        List<StatementLine> named =
                left.stream()
                        .filter(line -> line.reference().equals(Optional.of(transfer.reference())))
                        .toList();
        return named.stream()
                .filter(line -> line.money().equals(transfer.money()))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }
}
