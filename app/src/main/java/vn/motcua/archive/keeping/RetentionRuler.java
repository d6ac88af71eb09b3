// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says how papers stand on a day, by the rules of that day: the one place where it is decided that
 * something may be disposed of.
 *
 * @param rules classes and rules
 * @param day on which it is asked
 */
public record RetentionRuler(RetentionRules rules, LocalDate day) {
    /** A term with the day from which it is over; null while the work goes on. */
    private record Counted(RetentionTerm term, @Nullable LocalDate ended) {
        Optional<LocalDate> over() {
            return Optional.ofNullable(ended).flatMap(term.term()::disposableFrom);
        }
    }

    /** How this paper stands. */
    public Standing standing(KeptFacts facts) {
        List<Counted> terms = terms(facts);
        RetentionTerm longest = longest(terms);
        if (facts.isDisposed()) {
            return new Standing.Disposed(longest);
        }
        if (terms.stream().anyMatch(one -> one.ended() == null)) {
            return new Standing.InHand(longest);
        }
        if (longest.term().isPermanent()) {
            return new Standing.Permanent(longest);
        }
        if (facts.isHeld()) {
            return new Standing.Held(longest);
        }
        LocalDate from = from(facts, terms);
        return from.isAfter(day)
                ? new Standing.Waiting(longest, from)
                : new Standing.Due(longest, from);
    }

    /** A class that somebody chose stands for the first service only: it is the paper’s own. */
    private List<Counted> terms(KeptFacts facts) {
        List<Counted> terms = new ArrayList<>();
        for (KeptFacts.Service service : facts.served()) {
            RetentionTerm term =
                    terms.isEmpty() && facts.choice() != null
                            ? facts.choice()
                            : rules.term(service.subject(), day);
            terms.add(new Counted(term, service.ended()));
        }
        return terms;
    }

    private static RetentionTerm longest(List<Counted> terms) {
        RetentionTerm longest = terms.getFirst().term();
        LocalDate over = terms.getFirst().over().orElse(LocalDate.MIN);
        for (Counted one : terms) {
            LocalDate end = one.over().orElse(LocalDate.MIN);
            boolean longer =
                    one.term().term().isPermanent()
                            || (!longest.term().isPermanent() && end.isAfter(over));
            longest = longer ? one.term() : longest;
            over = longer ? end : over;
        }
        return longest;
    }

    private static LocalDate from(KeptFacts facts, List<Counted> terms) {
        LocalDate from =
                terms.stream()
                        .flatMap(one -> one.over().stream())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        LocalDate until = facts.validUntil();
        return until == null || until.isBefore(from) ? from : until.plusDays(1);
    }
}
